package org.karez.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.tables.PhraseTrie;

/**
 * Known phrases by their letters, so that the longest that begins at a place of a text is
 * found in one go.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

	private final PhraseTrie trie;

	private final List<@Nullable T> values;

	Phrases(Map<String, ? extends T> phrases) {
		this.trie = new PhraseTrie(phrases.keySet());
		this.values = new ArrayList<>(Collections.nCopies(this.trie.size(), null));
		phrases.forEach((phrase, value) -> this.values.set(this.trie.node(phrase), value));
	}

	/**
	 * What the longest phrase stands for that begins at a place of a text, null for none.
	 */
	@Nullable T longest(String text, int at) {
		T longest = null;
		int node = PhraseTrie.ROOT;
		for (int i = at; i < text.length(); i++) {
			node = this.trie.child(node, text.charAt(i));
			if (node == PhraseTrie.NONE) {
				return longest;
			}
			T value = this.values.get(node);
			longest = (value != null) ? value : longest;
		}
		return longest;
	}

	/** Goes on from a node with a stretch of a text; no node leads to none. */
	int goOn(int node, String text, int from, int to) {
		int at = node;
		for (int i = from; i < to && at != PhraseTrie.NONE; i++) {
			at = this.trie.child(at, text.charAt(i));
		}
		return at;
	}

	/** What the letters that lead to a node stand for, or null. */
	@Nullable T at(int node) {
		return (node != PhraseTrie.NONE) ? this.values.get(node) : null;
	}

	/** What a phrase stands for, or null. */
	@Nullable T get(String phrase) {
		return at(this.trie.node(phrase));
	}

}

package org.karez.names;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.tables.PhraseTrie;

/**
 * Known Chinese phrases by their characters, so that the longest that begins at a place
 * of a text is found in one go.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

	private final PhraseTrie trie = new PhraseTrie();

	private final List<@Nullable T> values = new ArrayList<>();

	/** Adds a phrase, unless it stands for something already. */
	void putIfAbsent(String phrase, T value) {
		int node = this.trie.add(phrase);
		while (this.values.size() <= node) {
			this.values.add(null);
		}
		if (this.values.get(node) == null) {
			this.values.set(node, value);
		}
	}

	/** The length of the longest phrase that begins at a place of a text, or 0. */
	int longest(String text, int at) {
		int longest = 0;
		int node = PhraseTrie.ROOT;
		for (int i = at; i < text.length(); i++) {
			node = this.trie.child(node, text.charAt(i));
			if (node == PhraseTrie.NONE) {
				return longest;
			}
			longest = (this.values.get(node) != null) ? i + 1 - at : longest;
		}
		return longest;
	}

	/** What a phrase stands for, or null. */
	@Nullable T get(String phrase) {
		int node = PhraseTrie.ROOT;
		for (int i = 0; i < phrase.length() && node != PhraseTrie.NONE; i++) {
			node = this.trie.child(node, phrase.charAt(i));
		}
		return (node != PhraseTrie.NONE) ? this.values.get(node) : null;
	}

}

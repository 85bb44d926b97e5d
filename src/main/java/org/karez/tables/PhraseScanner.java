package org.karez.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Finds all of many phrases in a text in one pass (Aho and Corasick, 1975), so that the
 * time depends on the text and not on how many phrases there are.
 * <p>
 * A phrase in an alphabetic script is found as whole words only; Chinese is written
 * without spaces, so a Chinese phrase is found anywhere. Text and phrases are compared as
 * they are: fold both the same way first.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseScanner<T> {

	/** Between these nothing is spelt: the bulk of the Chinese characters. */
	private static final char FIRST_HAN = '\u3400';

	private static final char LAST_HAN = '\u9FFF';

	/** By letter: whether words are spelt with it. */
	private static final boolean[] SPELT = spelt();

	private final PhraseTrie trie;

	/**
	 * By node: the longest other beginning of a phrase that the node's letters end on and
	 * that does not begin inside a word.
	 */
	private final int[] fallbacks;

	/** By node: the longest phrase that ends there, or {@link PhraseTrie#NONE}. */
	private final int[] endings;

	private final List<@Nullable T> values;

	/**
	 * Builds a scanner.
	 * @param phrases what each phrase stands for, by the phrase; never an empty phrase
	 */
	public PhraseScanner(Map<String, ? extends T> phrases) {
		if (phrases.containsKey("")) {
			throw new IllegalArgumentException("An empty phrase would be found everywhere");
		}
		this.trie = new PhraseTrie(phrases.keySet());
		this.values = new ArrayList<>(Collections.nCopies(this.trie.size(), null));
		phrases.forEach((phrase, value) -> this.values.set(this.trie.node(phrase), Objects.requireNonNull(value)));
		this.fallbacks = new int[this.trie.size()];
		this.endings = new int[this.trie.size()];
		this.endings[PhraseTrie.ROOT] = PhraseTrie.NONE;
		for (int parent = PhraseTrie.ROOT; parent < this.trie.size(); parent++) {
			for (int node = this.trie.firstBranch(parent); node < this.trie.endOfBranches(parent); node++) {
				link(node, parent);
			}
		}
	}

	/** A node's parent is linked before it, and what is less deep before both. */
	private void link(int node, int parent) {
		char letter = this.trie.letter(node);
		this.fallbacks[node] = (parent == PhraseTrie.ROOT) ? PhraseTrie.ROOT
				: step(this.fallbacks[parent], letter, SPELT[letter] && SPELT[this.trie.letter(parent)]);
		this.endings[node] = (this.values.get(node) != null) ? node : this.endings[this.fallbacks[node]];
	}

	/** Goes on from a node; no phrase begins at a letter inside a word. */
	private int step(int from, char letter, boolean insideWord) {
		int node = from;
		while (node != PhraseTrie.ROOT) {
			int next = this.trie.child(node, letter);
			if (next != PhraseTrie.NONE) {
				return next;
			}
			node = this.fallbacks[node];
		}
		return insideWord ? PhraseTrie.ROOT : this.trie.first(letter);
	}

	/**
	 * Whether any phrase stands in a text, which is folded letter by letter on the way.
	 * @param text the text as given
	 * @param folding folds a letter; of blanks side by side the first counts
	 */
	public boolean finds(String text, Folding folding) {
		int node = PhraseTrie.ROOT;
		char last = 0;
		boolean spelt = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = folding.fold(text.charAt(i));
			boolean inside = spelt && SPELT[letter];
			if (inside && node == PhraseTrie.ROOT || letter == 0 || letter == ' ' && last == ' ') {
				continue;
			}
			if (!inside && this.endings[node] != PhraseTrie.NONE) {
				return true;
			}
			node = next(node, letter, inside);
			last = letter;
			spelt = SPELT[letter];
		}
		return this.endings[node] != PhraseTrie.NONE;
	}

	/** Most letters begin nothing. */
	private int next(int node, char letter, boolean insideWord) {
		if (node != PhraseTrie.ROOT) {
			return step(node, letter, insideWord);
		}
		return insideWord ? PhraseTrie.ROOT : this.trie.first(letter);
	}

	/**
	 * Where the longest phrase ends that begins at a place.
	 * @param text the text as given
	 * @param from where the phrase begins
	 * @param folding folds a letter
	 * @return the place behind the phrase, {@code from} where none begins there
	 */
	public int end(String text, int from, Folding folding) {
		int node = PhraseTrie.ROOT;
		int end = from;
		boolean spelt = false;
		for (int i = from; i <= text.length() && node != PhraseTrie.NONE; i++) {
			char letter = (i < text.length()) ? folding.fold(text.charAt(i)) : 0;
			end = (this.values.get(node) != null && !(spelt && SPELT[letter])) ? i : end;
			node = this.trie.child(node, letter);
			spelt = SPELT[letter];
		}
		return end;
	}

	/**
	 * Finds every phrase, also those that overlap or lie inside one another.
	 * @param text the text
	 * @return the hits in the order of their ends, at the same end the longest first
	 */
	public List<Hit<T>> scan(String text) {
		List<Hit<T>> hits = new ArrayList<>();
		int node = PhraseTrie.ROOT;
		boolean spelt = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			node = next(node, letter, spelt && SPELT[letter]);
			spelt = SPELT[letter];
			for (int ending = this.endings[node]; ending != PhraseTrie.NONE; ending = shorter(ending)) {
				int start = i + 1 - this.trie.depth(ending);
				T value = this.values.get(ending);
				if (value != null && !cutsWord(text, i + 1)) {
					hits.add(new Hit<>(start, i + 1, value));
				}
			}
		}
		return hits;
	}

	private int shorter(int ending) {
		return this.endings[this.fallbacks[ending]];
	}

	private static boolean cutsWord(String text, int at) {
		return at > 0 && at < text.length() && SPELT[text.charAt(at - 1)] && SPELT[text.charAt(at)];
	}

	private static boolean[] spelt() {
		boolean[] spelt = new boolean[Character.MAX_VALUE + 1];
		for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
			spelt[letter] = spells((char) letter);
		}
		return spelt;
	}

	private static boolean spells(char letter) {
		if (letter < 128) {
			return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
					|| (letter >= '0' && letter <= '9');
		}
		boolean han = letter >= FIRST_HAN && letter <= LAST_HAN;
		return !han && Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
	}

	/**
	 * A phrase and where it stands in the text.
	 *
	 * @param start its first character, from 0
	 * @param end the character behind it
	 * @param value what the phrase stands for
	 */
	public record Hit<T>(int start, int end, T value) {

	}

}

package org.karez.names;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds long words within some errors: cut into one part more than errors allowed, a word
 * keeps one part unharmed, not far from its place (G. Li, D. Deng, J. Wang, J. Feng,
 * Pass-Join, 2011). A pair of letters swapped across a cut is mended on the left part.
 */
final class Segments {

	private static final int SHORTEST = 7;

	private static final int LONGEST = 32;

	private static final int[] POWERS = powers();

	private final Spelling spelling;

	private final int[] parts = new int[LONGEST + 1];

	private final WordSlots words;

	Segments(List<String> words, Spelling spelling) {
		this.spelling = spelling;
		for (int length = SHORTEST; length <= LONGEST; length++) {
			this.parts[length] = 1 + mostErrors(length);
		}
		WordSlots.Builder segments = new WordSlots.Builder();
		for (int key = 0; key < words.size(); key++) {
			add(words.get(key), key, segments);
		}
		this.words = segments.build();
	}

	private static int[] powers() {
		int[] powers = new int[LONGEST + 1];
		powers[0] = 1;
		for (int i = 1; i <= LONGEST; i++) {
			powers[i] = powers[i - 1] * 31;
		}
		return powers;
	}

	/** How many errors any word may have that is still near a word of some length. */
	private int mostErrors(int length) {
		int most = 0;
		for (int other = length; other <= LONGEST; other++) {
			if (other - length <= this.spelling.reach(other)) {
				most = Math.max(most, this.spelling.reach(other));
			}
		}
		return most;
	}

	private void add(String word, int key, WordSlots.Builder segments) {
		int length = word.length();
		if (length < SHORTEST || length > LONGEST) {
			return;
		}
		int[] sums = sums(word);
		int letters = WordSlots.letters(word);
		for (int part = 0; part < this.parts[length]; part++) {
			segments.add(hash(sum(sums, cut(length, part), cut(length, part + 1)), length, part), key, letters);
		}
	}

	private int cut(int length, int part) {
		return part * length / this.parts[length];
	}

	/** Passes the words on that may be near; some come twice, some are not near. */
	void find(String word, IntConsumer found) {
		int length = word.length();
		if (length < SHORTEST || length > LONGEST) {
			return;
		}
		Sought sought = new Sought(word, sums(word), WordSlots.letters(word), found);
		int reach = this.spelling.reach(LONGEST);
		for (int other = Math.max(SHORTEST, length - reach); other <= Math.min(LONGEST, length + reach); other++) {
			int errors = this.spelling.reach(Math.max(length, other));
			for (int part = 0; Math.abs(length - other) <= errors && part <= errors; part++) {
				find(sought, other, part, errors);
			}
		}
	}

	/**
	 * Looks where a part may have moved to if letters before and after it are missing.
	 */
	private void find(Sought sought, int other, int part, int errors) {
		String word = sought.word;
		int longer = word.length() - other;
		int start = cut(other, part);
		int size = cut(other, part + 1) - start;
		int last = Math.min(word.length() - size, start + (errors + longer) / 2);
		for (int at = Math.max(0, start - (errors - longer) / 2); at <= last; at++) {
			int end = at + size;
			int sum = sum(sought.sums, at, end);
			this.words.find(hash(sum, other, part), sought.letters, errors, sought.found);
			if (end < word.length() && word.charAt(end) != word.charAt(end - 1)) {
				int mended = sum - word.charAt(end - 1) + word.charAt(end);
				this.words.find(hash(mended, other, part), sought.letters, errors, sought.found);
			}
		}
	}

	/** Sums from which the sum of any part follows by one subtraction. */
	private static int[] sums(String word) {
		int[] sums = new int[word.length() + 1];
		for (int i = 0; i < word.length(); i++) {
			sums[i + 1] = sums[i] * 31 + word.charAt(i);
		}
		return sums;
	}

	private static int sum(int[] sums, int from, int to) {
		return sums[to] - sums[from] * POWERS[to - from];
	}

	private static int hash(int sum, int length, int part) {
		int hash = (sum * 37 + length) * 41 + part;
		hash *= 0x9E3779B1;
		return (hash ^ (hash >>> 15)) * 0x85EBCA6B;
	}

	/** A word whose neighbours are sought. */
	private record Sought(String word, int[] sums, int letters, IntConsumer found) {

	}

}

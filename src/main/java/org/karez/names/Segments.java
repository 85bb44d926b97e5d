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

	private static final int MOST_PARTS = 8;

	private static final int[] POWERS = powers();

	/** Tells parts of equal letters apart by their word's length and their place. */
	private static final int[][] SALTS = salts();

	private final Spelling spelling;

	private final int[] parts = new int[LONGEST + 1];

	/** Where each part of a word begins and the last one ends, by the word's length. */
	private final int[][] cuts = new int[LONGEST + 1][];

	private final WordSlots words;

	Segments(List<String> words, Spelling spelling) {
		this.spelling = spelling;
		for (int length = SHORTEST; length <= LONGEST; length++) {
			this.parts[length] = 1 + mostErrors(length);
			this.cuts[length] = cuts(length, this.parts[length]);
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

	private static int[][] salts() {
		int[][] salts = new int[LONGEST + 1][MOST_PARTS];
		for (int length = 0; length <= LONGEST; length++) {
			for (int part = 0; part < MOST_PARTS; part++) {
				salts[length][part] = (length * MOST_PARTS + part) * 0x85EBCA6B;
			}
		}
		return salts;
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
			int sum = sum(sums, this.cuts[length][part], this.cuts[length][part + 1]);
			segments.add(hash(sum, SALTS[length][part]), key, letters);
		}
	}

	private static int[] cuts(int length, int parts) {
		int[] cuts = new int[parts + 1];
		for (int part = 0; part <= parts; part++) {
			cuts[part] = part * length / parts;
		}
		return cuts;
	}

	/**
	 * Passes the words on that may be near; some come twice, some are not near.
	 * @param word the word whose neighbours are sought
	 * @param least how alike they must be
	 * @param found takes their numbers
	 */
	void find(String word, double least, IntConsumer found) {
		int length = word.length();
		if (length < SHORTEST || length > LONGEST) {
			return;
		}
		Sought sought = new Sought(word, sums(word), WordSlots.letters(word), found);
		int reach = this.spelling.reach(LONGEST, least);
		for (int other = Math.max(SHORTEST, length - reach); other <= Math.min(LONGEST, length + reach); other++) {
			int errors = this.spelling.reach(Math.max(length, other), least);
			for (int part = 0; Math.abs(length - other) <= errors && part <= errors; part++) {
				find(sought, other, part, errors);
			}
		}
	}

	/**
	 * Looks where a part may have moved to. The first part that is unharmed while each
	 * before it has one error has as many errors before it as parts, and no more behind
	 * it than are left; there is always one.
	 */
	private void find(Sought sought, int other, int part, int errors) {
		int longer = sought.word.length() - other;
		int start = this.cuts[other][part];
		int size = this.cuts[other][part + 1] - start;
		int left = errors - part;
		int first = Math.max(Math.max(-part, longer - left), Math.max(-start, -(errors - longer) / 2));
		int last = Math.min(Math.min(part, longer + left),
				Math.min(sought.word.length() - size - start, (errors + longer) / 2));
		for (int moved = first; moved <= last; moved++) {
			boolean swap = Math.abs(longer - moved) < left && Math.abs(moved) + Math.abs(longer - moved) < errors;
			look(sought, start + moved, size, SALTS[other][part], errors, swap);
		}
	}

	/** Looks up a part as it stands and with a letter swapped across its end undone. */
	private void look(Sought sought, int at, int size, int salt, int errors, boolean swap) {
		String word = sought.word;
		int end = at + size;
		int sum = sum(sought.sums, at, end);
		this.words.find(hash(sum, salt), sought.letters, errors, sought.found);
		if (swap && end < word.length() && word.charAt(end) != word.charAt(end - 1)) {
			int mended = sum - word.charAt(end - 1) + word.charAt(end);
			this.words.find(hash(mended, salt), sought.letters, errors, sought.found);
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

	private static int hash(int sum, int salt) {
		return (sum ^ salt) * 0x9E3779B1;
	}

	/** A word whose neighbours are sought. */
	private record Sought(String word, int[] sums, int letters, IntConsumer found) {

	}

}

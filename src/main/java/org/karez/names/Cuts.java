package org.karez.names;

/**
 * Where long words are cut into parts: into one more than errors allowed, so that a word
 * within so many errors keeps a part unharmed.
 */
final class Cuts {

	static final int SHORTEST = 7;

	static final int LONGEST = 32;

	private static final int MOST_PARTS = 8;

	/** Where each part of a word begins and the last one ends, by the word's length. */
	private final int[][] cuts = new int[LONGEST + 1][];

	Cuts(Spelling spelling) {
		for (int length = SHORTEST; length <= LONGEST; length++) {
			this.cuts[length] = cuts(length, 1 + mostErrors(length, spelling));
		}
	}

	/** How many errors any word may have that is still near a word of some length. */
	private static int mostErrors(int length, Spelling spelling) {
		int most = 0;
		for (int other = length; other <= LONGEST; other++) {
			if (other - length <= spelling.reach(other)) {
				most = Math.max(most, spelling.reach(other));
			}
		}
		return most;
	}

	private static int[] cuts(int length, int parts) {
		int[] cuts = new int[parts + 1];
		for (int part = 0; part <= parts; part++) {
			cuts[part] = part * length / parts;
		}
		return cuts;
	}

	/** Whether a word is long enough to be cut and not too long. */
	static boolean cuts(String word) {
		return word.length() >= SHORTEST && word.length() <= LONGEST;
	}

	int parts(int length) {
		return this.cuts[length].length - 1;
	}

	int start(int length, int part) {
		return this.cuts[length][part];
	}

	int end(int length, int part) {
		return this.cuts[length][part + 1];
	}

	/** Tells parts of equal letters apart by their word's length and their place. */
	static int salt(int length, int part) {
		return (length * MOST_PARTS + part) * 0x85EBCA6B;
	}

}

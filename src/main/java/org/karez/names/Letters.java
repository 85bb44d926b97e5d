package org.karez.names;

/**
 * At which places of one word each letter stands, so that the word can be held against
 * many others quickly. Not for several threads.
 */
final class Letters {

	/** Beyond this many letters the rest of a word is not looked at. */
	static final int LONGEST = 63;

	/**
	 * Slots for letters: a folded word has none beyond, or characters told apart well
	 * enough.
	 */
	private static final int SLOTS = 0xfff;

	private final long[] places = new long[SLOTS + 1];

	private String word = "";

	private int length;

	/** Takes a word in place of the one before; the same one again costs nothing. */
	void take(String next) {
		if (next == this.word) {
			return;
		}
		for (int i = 0; i < this.length; i++) {
			this.places[this.word.charAt(i) & SLOTS] = 0;
		}
		this.word = next;
		this.length = Math.min(next.length(), LONGEST);
		for (int i = 0; i < this.length; i++) {
			this.places[next.charAt(i) & SLOTS] |= 1L << i;
		}
	}

	/**
	 * The number of letters to leave out, add, change or swap with their neighbour to
	 * make another word of this one.
	 * @param other at most {@value #LONGEST} letters of it count
	 * @param most from where the exact number is of no interest
	 * @return the number, or one more than {@code most} where it takes more
	 */
	int distance(String other, int most) {
		int width = Math.min(other.length(), LONGEST);
		if (this.length == 0 || Math.abs(this.length - width) > most) {
			return Math.min(Math.max(this.length, width), most + 1);
		}
		return bitParallel(other, width, most);
	}

	/**
	 * H. Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
	 * Distances, 2003: one column of the table in the bits of a word.
	 */
	private int bitParallel(String other, int width, int most) {
		long up = -1;
		long down = 0;
		long diagonal = 0;
		long before = 0;
		int last = this.length - 1;
		int distance = this.length;
		for (int j = 0; j < width; j++) {
			long same = this.places[other.charAt(j) & SLOTS];
			long swapped = ((~diagonal & same) << 1) & before;
			diagonal = (((same & up) + up) ^ up) | same | down | swapped;
			long right = down | ~(diagonal | up);
			long left = diagonal & up;
			distance += (int) ((right >>> last) & 1) - (int) ((left >>> last) & 1);
			if (distance - (width - 1 - j) > most) {
				return most + 1;
			}
			right = (right << 1) | 1;
			up = (left << 1) | ~(diagonal | right);
			down = right & diagonal;
			before = same;
		}
		return distance;
	}

}

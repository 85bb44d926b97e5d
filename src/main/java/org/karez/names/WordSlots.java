package org.karez.names;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers of words by hashes of their parts. Beside each stands which letters its word
 * has, so that most of those that share a part are passed over without a look at the
 * word.
 */
final class WordSlots {

	/** Sixteen times as many bits as slots stay in the processor's near memory. */
	private static final int FINER = 4;

	private static final int WORD = 6;

	private final Slots keys;

	private final long[] letters;

	private final int shift;

	/** Which hashes occur, but for their lowest bits: most that do not are told apart. */
	private final long[] occurring;

	private WordSlots(Slots keys, long[] letters, int shift, long[] occurring) {
		this.keys = keys;
		this.letters = letters;
		this.shift = shift;
		this.occurring = occurring;
	}

	/**
	 * One bit for each letter of a word in the upper half and one for each that it has
	 * twice in the lower: one letter more or less changes one bit at most.
	 */
	static long letters(String word) {
		long once = 0;
		long twice = 0;
		for (int i = 0; i < word.length(); i++) {
			long letter = 1L << (Integer.SIZE | word.charAt(i));
			twice |= once & letter;
			once |= letter;
		}
		return once | twice >>> Integer.SIZE;
	}

	/**
	 * Passes the words on that may share a part.
	 * @param hash the part's hash
	 * @param given the letters of the word sought
	 * @param most how many letters one of two words may have that the other has not
	 * @param found takes their numbers
	 */
	void find(int hash, long given, int most, IntConsumer found) {
		int bit = hash >>> (this.shift - FINER);
		if ((this.occurring[bit >>> WORD] >>> bit & 1) == 0) {
			return;
		}
		int slot = hash >>> this.shift;
		for (int at = this.keys.start(slot), end = this.keys.end(slot); at < end; at++) {
			if (Long.bitCount(this.letters[at] ^ given) <= most) {
				found.accept(this.keys.value(at));
			}
		}
	}

	/** Collects parts of words. */
	static final class Builder {

		private final Slots.Builder parts = new Slots.Builder();

		private int[] keys = new int[1024];

		private long[] letters = new long[1024];

		private int size;

		void add(int hash, int key, long wordLetters) {
			if (this.size == this.keys.length) {
				this.keys = Arrays.copyOf(this.keys, this.size * 2);
				this.letters = Arrays.copyOf(this.letters, this.size * 2);
			}
			this.parts.add(hash, this.size);
			this.keys[this.size] = key;
			this.letters[this.size++] = wordLetters;
		}

		WordSlots build() {
			Slots slots = this.parts.hashed();
			long[] grouped = new long[this.size];
			for (int at = 0; at < this.size; at++) {
				grouped[at] = this.letters[slots.value(at)];
			}
			int shift = Integer.SIZE - this.parts.bits();
			return new WordSlots(slots.of(this.keys), grouped, shift, this.parts.occurring(shift - FINER));
		}

	}

}

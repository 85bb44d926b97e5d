package org.karez.names;

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

	private final Slots letters;

	private final int shift;

	/** Which hashes occur, but for their lowest bits: most that do not are told apart. */
	private final long[] occurring;

	private WordSlots(Slots keys, Slots letters, int shift, long[] occurring) {
		this.keys = keys;
		this.letters = letters;
		this.shift = shift;
		this.occurring = occurring;
	}

	/** The Latin letters of a word, one bit each. */
	static int letters(String word) {
		return (int) (Word.letters(word) >>> Integer.SIZE);
	}

	/**
	 * Passes the words on that may share a part.
	 * @param hash the part's hash
	 * @param given the letters of the word sought
	 * @param errors how many errors the words may be apart
	 * @param found takes their numbers
	 */
	void find(int hash, int given, int errors, IntConsumer found) {
		int bit = hash >>> (this.shift - FINER);
		if ((this.occurring[bit >>> WORD] >>> bit & 1) == 0) {
			return;
		}
		int slot = hash >>> this.shift;
		for (int at = this.keys.start(slot); at < this.keys.end(slot); at++) {
			if (Integer.bitCount(this.letters.value(at) ^ given) <= 2 * errors) {
				found.accept(this.keys.value(at));
			}
		}
	}

	/** Collects parts of words. */
	static final class Builder {

		private final Slots.Builder keys = new Slots.Builder();

		private final Slots.Builder letters = new Slots.Builder();

		void add(int hash, int key, int wordLetters) {
			this.keys.add(hash, key);
			this.letters.add(hash, wordLetters);
		}

		WordSlots build() {
			int shift = Integer.SIZE - this.keys.bits();
			return new WordSlots(this.keys.hashed(), this.letters.hashed(), shift, this.keys.occurring(shift - FINER));
		}

	}

}

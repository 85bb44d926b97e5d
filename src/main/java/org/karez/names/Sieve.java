package org.karez.names;

import java.util.Collection;

/**
 * Tells quickly that some letters are none of many words, so that no look-up is needed
 * (B. Bloom, 1970). A word sets two bits of one number; one in twenty answers or fewer is
 * a false yes. The hash of any part of a text follows from the text's sums.
 */
final class Sieve {

	/** Longer words pass unseen. */
	static final int LONGEST = 63;

	private static final int BITS_A_WORD = 16;

	private static final long BASE = 0x9E3779B97F4A7C15L;

	private static final long[] POWERS = powers();

	private final long[] bits;

	private final int shift;

	/** Without words yet; lets the fewer through, the fewer there are. */
	Sieve(int words) {
		int size = Math.max(2, Integer.highestOneBit(words) * BITS_A_WORD / Long.SIZE);
		this.bits = new long[size];
		this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
	}

	static Sieve of(Collection<String> words) {
		Sieve sieve = new Sieve(words.size());
		words.forEach((word) -> sieve.add(hash(word)));
		return sieve;
	}

	/** Adds the hash of a word; hashes of another sort may be sifted as well. */
	void add(long hash) {
		long mixed = mixed(hash);
		this.bits[(int) (mixed >>> this.shift)] |= mask(mixed);
	}

	private static long[] powers() {
		long[] powers = new long[LONGEST + 1];
		powers[0] = 1;
		for (int i = 1; i <= LONGEST; i++) {
			powers[i] = powers[i - 1] * BASE;
		}
		return powers;
	}

	/** Sums from which the hash of any part follows. */
	static long[] sums(String text) {
		long[] sums = new long[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			sums[i + 1] = sums[i] * BASE + text.charAt(i);
		}
		return sums;
	}

	static long hash(String word) {
		long hash = 0;
		for (int i = 0; i < word.length(); i++) {
			hash = hash * BASE + word.charAt(i);
		}
		return hash;
	}

	/** The hash of a part of at most {@value #LONGEST} letters. */
	static long part(long[] sums, int from, int to) {
		return sums[to] - sums[from] * POWERS[to - from];
	}

	/** The hash of a text of at most {@value #LONGEST} letters with one left out. */
	static long without(long[] sums, int at) {
		int last = sums.length - 1;
		return sums[at] * POWERS[last - at - 1] + part(sums, at + 1, last);
	}

	/** Whether the letters of a hash may be one of the words. */
	boolean mayHold(long hash) {
		long mixed = mixed(hash);
		long mask = mask(mixed);
		return (this.bits[(int) (mixed >>> this.shift)] & mask) == mask;
	}

	private static long mixed(long hash) {
		return (hash ^ (hash >>> Integer.SIZE)) * BASE;
	}

	/** Two bits by digits of the hash that do not choose the number they stand in. */
	private static long mask(long mixed) {
		return 1L << (mixed >>> 12) | 1L << (mixed >>> 18);
	}

}

package org.karez.names;

import java.util.Arrays;

/**
 * Numbers keys in the order they come. A key is kept as a hash of 64 bits, so that
 * looking one up builds no string; among ten million keys two share a hash with a
 * probability of one in 400,000.
 */
final class KeyNumbers {

	private static final int ABSENT = -1;

	private long[] hashes = new long[1024];

	private int[] numbers = new int[1024];

	private int size;

	KeyNumbers() {
		Arrays.fill(this.numbers, ABSENT);
	}

	/** The hash of a key: a sort of key and its letters. */
	static long hash(char sort, CharSequence letters) {
		return with(sort, letters);
	}

	/** The hash with more letters. */
	static long with(long hash, CharSequence letters) {
		long longer = hash;
		for (int i = 0; i < letters.length(); i++) {
			longer = with(longer, letters.charAt(i));
		}
		return longer;
	}

	static long hash(char sort, int number) {
		return with(with(sort, number), number >>> Short.SIZE);
	}

	/** The hash with one letter more. */
	static long with(long hash, int letter) {
		long mixed = (hash ^ letter) * 0x9E3779B97F4A7C15L;
		return mixed ^ (mixed >>> 32);
	}

	/** The key's number, or -1. */
	int number(long hash) {
		return this.numbers[place(hash)];
	}

	/** The key's number; a new key gets the next. */
	int numbered(long hash) {
		int at = place(hash);
		if (this.numbers[at] == ABSENT) {
			if (this.size * 2 >= this.numbers.length) {
				grow();
				at = place(hash);
			}
			this.hashes[at] = hash;
			this.numbers[at] = this.size++;
		}
		return this.numbers[at];
	}

	/** Lets the keys through that are numbered so far. */
	Sieve sieve() {
		Sieve sieve = new Sieve(this.size);
		for (int at = 0; at < this.numbers.length; at++) {
			if (this.numbers[at] != ABSENT) {
				sieve.add(this.hashes[at]);
			}
		}
		return sieve;
	}

	int size() {
		return this.size;
	}

	private int place(long hash) {
		int mask = this.numbers.length - 1;
		int at = (int) hash & mask;
		while (this.numbers[at] != ABSENT && this.hashes[at] != hash) {
			at = (at + 1) & mask;
		}
		return at;
	}

	private void grow() {
		long[] before = this.hashes;
		int[] known = this.numbers;
		this.hashes = new long[before.length * 2];
		this.numbers = new int[before.length * 2];
		Arrays.fill(this.numbers, ABSENT);
		for (int i = 0; i < before.length; i++) {
			if (known[i] != ABSENT) {
				int at = place(before[i]);
				this.hashes[at] = before[i];
				this.numbers[at] = known[i];
			}
		}
	}

}

package org.karez.run.reports;

import java.util.Arrays;
import java.util.BitSet;

import org.karez.casework.SupplierKey;

/**
 * Finds a list's suppliers by their key in sixteen bytes each. Suppliers with equal keys
 * are found one after the other.
 */
final class SupplierIndex {

	private static final long FNV_BASIS = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;

	private final long[] hashes;

	/** Places from 1, found by probing from the hash on; 0 where there is none. */
	private final int[] table;

	private final BitSet taken = new BitSet();

	SupplierIndex(int suppliers) {
		this.hashes = new long[suppliers];
		this.table = new int[Integer.highestOneBit(Math.max(1, suppliers)) * 4];
	}

	void add(int seq, SupplierKey key) {
		long hash = hash(key);
		this.hashes[seq] = hash;
		int slot = slot(hash);
		while (this.table[slot] != 0) {
			slot = next(slot);
		}
		this.table[slot] = seq + 1;
	}

	/** The place of the next supplier with that key, or -1 where there is none left. */
	int take(SupplierKey key) {
		long hash = hash(key);
		for (int slot = slot(hash); this.table[slot] != 0; slot = next(slot)) {
			int seq = this.table[slot] - 1;
			if (this.hashes[seq] == hash && !this.taken.get(seq)) {
				this.taken.set(seq);
				return seq;
			}
		}
		return -1;
	}

	/** The places nobody has asked for, from a place on. */
	int[] left(int from, int limit) {
		int[] left = new int[limit];
		int count = 0;
		for (int seq = this.taken.nextClearBit(from); seq < this.hashes.length
				&& count < limit; seq = this.taken.nextClearBit(seq + 1)) {
			left[count++] = seq;
		}
		return Arrays.copyOf(left, count);
	}

	private int slot(long hash) {
		return (int) (hash ^ (hash >>> 32)) & (this.table.length - 1);
	}

	private int next(int slot) {
		return (slot + 1) & (this.table.length - 1);
	}

	private static long hash(SupplierKey key) {
		long hash = FNV_BASIS;
		for (int i = 0; i < key.value().length(); i++) {
			hash = (hash ^ key.value().charAt(i)) * FNV_PRIME;
		}
		return hash;
	}

}

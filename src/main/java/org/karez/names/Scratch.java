package org.karez.names;

import java.util.Arrays;

/**
 * What one search writes down, kept for the next one so that a search allocates little.
 */
final class Scratch {

	private final float[] gathered;

	private final byte[] counts;

	private int[] names = new int[4096];

	private int size;

	private int[] keys = new int[4096];

	private int keyCount;

	Scratch(int entries, int keys) {
		this.gathered = new float[entries];
		this.counts = new byte[keys];
	}

	void gather(int entry, float weight) {
		if (this.gathered[entry] == 0) {
			if (this.size == this.names.length) {
				this.names = Arrays.copyOf(this.names, this.size * 2);
			}
			this.names[this.size++] = entry;
		}
		this.gathered[entry] += weight;
	}

	/** How often a key was counted, this time included; from 127 on always 127. */
	int countKey(int key) {
		if (this.counts[key] == 0) {
			if (this.keyCount == this.keys.length) {
				this.keys = Arrays.copyOf(this.keys, this.keyCount * 2);
			}
			this.keys[this.keyCount++] = key;
		}
		if (this.counts[key] < Byte.MAX_VALUE) {
			this.counts[key]++;
		}
		return this.counts[key];
	}

	void forgetKeys() {
		for (int i = 0; i < this.keyCount; i++) {
			this.counts[this.keys[i]] = 0;
		}
		this.keyCount = 0;
	}

	/**
	 * The entries that share most with the query in relation to what both tell, and
	 * forgets all.
	 */
	int[] best(int most, float told, float[] sizes) {
		int[] best = new int[Math.min(most, this.size)];
		float[] weights = new float[best.length];
		int filled = 0;
		for (int i = 0; i < this.size; i++) {
			int entry = this.names[i];
			filled = insert(entry, this.gathered[entry] / (told + sizes[entry]), best, weights, filled);
			this.gathered[entry] = 0;
		}
		this.size = 0;
		return best;
	}

	private static int insert(int entry, float weight, int[] best, float[] weights, int filled) {
		if (filled == best.length && weight <= weights[filled - 1]) {
			return filled;
		}
		int at = Math.min(filled, best.length - 1);
		while (at > 0 && weights[at - 1] < weight) {
			best[at] = best[at - 1];
			weights[at] = weights[at - 1];
			at--;
		}
		best[at] = entry;
		weights[at] = weight;
		return Math.min(filled + 1, best.length);
	}

}

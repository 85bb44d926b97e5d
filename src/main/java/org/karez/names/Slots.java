package org.karez.names;

import java.util.Arrays;

/**
 * Whole numbers that lie side by side in one array, grouped by slot: a fraction of the
 * memory a map of lists takes.
 */
final class Slots {

	private final int[] starts;

	private final int[] values;

	private Slots(int[] starts, int[] values) {
		this.starts = starts;
		this.values = values;
	}

	int start(int slot) {
		return this.starts[slot];
	}

	int end(int slot) {
		return this.starts[slot + 1];
	}

	int value(int at) {
		return this.values[at];
	}

	int size() {
		return this.starts.length - 1;
	}

	/** The same with what stands at the places the values tell. */
	Slots of(int[] row) {
		return new Slots(this.starts, Arrays.stream(this.values).map((place) -> row[place]).toArray());
	}

	/** Collects numbers in any order. */
	static final class Builder {

		private int[] slots = new int[1024];

		private int[] values = new int[1024];

		private int size;

		/**
		 * Adds a number.
		 * @param slot its slot, or a hash of which {@link #hashed} takes the upper bits
		 * @param value the number
		 */
		void add(int slot, int value) {
			if (this.size == this.slots.length) {
				this.slots = Arrays.copyOf(this.slots, this.size * 2);
				this.values = Arrays.copyOf(this.values, this.size * 2);
			}
			this.slots[this.size] = slot;
			this.values[this.size++] = value;
		}

		/** About as many slots as numbers, at least two and always a power of two. */
		int bits() {
			return Math.max(1, 32 - Integer.numberOfLeadingZeros(this.size));
		}

		/** Groups by the upper bits of the hashes; a slot may hold numbers of several. */
		Slots hashed() {
			return build(1 << bits(), Integer.SIZE - bits());
		}

		/** One bit for each hash that occurs, by its upper bits. */
		long[] occurring(int shift) {
			long[] bits = new long[1 << Math.max(0, Integer.SIZE - shift - 6)];
			for (int i = 0; i < this.size; i++) {
				int bit = this.slots[i] >>> shift;
				bits[bit >>> 6] |= 1L << bit;
			}
			return bits;
		}

		Slots grouped(int slots) {
			return build(slots, 0);
		}

		private Slots build(int count, int shift) {
			int[] starts = new int[count + 1];
			for (int i = 0; i < this.size; i++) {
				starts[(this.slots[i] >>> shift) + 1]++;
			}
			for (int i = 1; i < starts.length; i++) {
				starts[i] += starts[i - 1];
			}
			int[] next = Arrays.copyOf(starts, starts.length);
			int[] grouped = new int[this.size];
			for (int i = 0; i < this.size; i++) {
				grouped[next[this.slots[i] >>> shift]++] = this.values[i];
			}
			return new Slots(starts, grouped);
		}

	}

}

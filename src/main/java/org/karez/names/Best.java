package org.karez.names;

/**
 * The entries of greatest weight among those offered, in order, in two plain arrays.
 */
final class Best {

	private final int[] entries;

	private final float[] weights;

	private int size;

	Best(int most) {
		this.entries = new int[most];
		this.weights = new float[most];
	}

	/** The weight an entry must exceed to be kept. */
	float bar() {
		return (this.size < this.entries.length) ? 0 : this.weights[this.size - 1];
	}

	void offer(int entry, float weight) {
		if (weight <= bar()) {
			return;
		}
		int at = (this.size < this.entries.length) ? this.size++ : this.size - 1;
		while (at > 0 && this.weights[at - 1] < weight) {
			this.entries[at] = this.entries[at - 1];
			this.weights[at] = this.weights[at - 1];
			at--;
		}
		this.entries[at] = entry;
		this.weights[at] = weight;
	}

	int size() {
		return this.size;
	}

	int entry(int place) {
		return this.entries[place];
	}

	float weight(int place) {
		return this.weights[place];
	}

}

package org.karez.names;

import java.util.Arrays;

/**
 * Which word of one person's name goes with which of the other: the most alike first,
 * each once.
 */
final class Pairing {

	private final int given;

	private final int listed;

	private final double[] alike;

	private int pairs;

	private double worst = 1;

	private double sum;

	private boolean turned;

	Pairing(int given, int listed) {
		this.given = given;
		this.listed = listed;
		this.alike = new double[given * listed];
	}

	void offer(int i, int j, double alike) {
		this.alike[i * this.listed + j] = alike;
	}

	void settle() {
		int[] partner = new int[this.given];
		Arrays.fill(partner, -1);
		for (int best = best(); best >= 0; best = best()) {
			int i = best / this.listed;
			int j = best % this.listed;
			partner[i] = j;
			this.sum += this.alike[best];
			this.worst = Math.min(this.worst, this.alike[best]);
			this.pairs++;
			strike(i, j);
		}
		int before = -1;
		for (int j : partner) {
			this.turned |= j >= 0 && j < before;
			before = Math.max(before, j);
		}
	}

	private int best() {
		int best = -1;
		double most = 0;
		for (int k = 0; k < this.alike.length; k++) {
			if (this.alike[k] > most) {
				most = this.alike[k];
				best = k;
			}
		}
		return best;
	}

	private void strike(int i, int j) {
		for (int k = 0; k < this.listed; k++) {
			this.alike[i * this.listed + k] = 0;
		}
		for (int k = 0; k < this.given; k++) {
			this.alike[k * this.listed + j] = 0;
		}
	}

	/** How alike the pairs are on average, 0 without any. */
	double alike() {
		return (this.pairs == 0) ? 0 : this.sum / this.pairs;
	}

	/** How alike the least alike pair is, 0 without any. */
	double worst() {
		return (this.pairs == 0) ? 0 : this.worst;
	}

	/** The share of the shorter name's words without a counterpart. */
	double conflict() {
		int fewer = Math.min(this.given, this.listed);
		return (fewer == 0) ? 1 : (double) (fewer - this.pairs) / fewer;
	}

	/** The share of the longer name's words that the shorter one does not have. */
	double extra() {
		int more = Math.max(this.given, this.listed);
		return (more == 0) ? 0 : (double) Math.abs(this.given - this.listed) / more;
	}

	/** Whether one word alone stands against several. */
	boolean single() {
		return Math.min(this.given, this.listed) == 1 && Math.max(this.given, this.listed) > 1;
	}

	boolean turned() {
		return this.turned;
	}

}

package org.karez.evaluation;

/**
 * Counts hits and misses of one slice.
 */
final class Tally {

	private int rows;

	private int truePositives;

	private int falsePositives;

	private int falseNegatives;

	void add(boolean expected, boolean answered) {
		this.rows++;
		if (expected && answered) {
			this.truePositives++;
		}
		else if (answered) {
			this.falsePositives++;
		}
		else if (expected) {
			this.falseNegatives++;
		}
	}

	/**
	 * Counts a row with a label of several: a wrong label is a false hit and a missed
	 * one.
	 */
	void labelled(boolean right, boolean noAnswer) {
		this.rows++;
		if (right) {
			this.truePositives++;
			return;
		}
		this.falseNegatives++;
		this.falsePositives += noAnswer ? 0 : 1;
	}

	Measure measure(String set, String slice) {
		int hits = this.truePositives + this.falsePositives;
		int wanted = this.truePositives + this.falseNegatives;
		double precision = (hits == 0) ? 1 : (double) this.truePositives / hits;
		double recall = (wanted == 0) ? 1 : (double) this.truePositives / wanted;
		double f1 = (precision + recall == 0) ? 0 : 2 * precision * recall / (precision + recall);
		return new Measure(set, slice, this.rows, precision, recall, f1);
	}

	/** For a slice that has positives only: recall alone. */
	Measure recallOnly(String set, String slice) {
		Measure all = measure(set, slice);
		return new Measure(set, slice, all.rows(), null, all.recall(), null);
	}

}

package org.karez.names;

/**
 * How alike two runs of Chinese characters are, which sound and sight tell apart less
 * than meaning does.
 */
final class Ideographs {

	private final Pinyin pinyin;

	private final double floor;

	private final double homophone;

	Ideographs(Pinyin pinyin, Weights weights) {
		this.pinyin = pinyin;
		this.floor = weights.get("ideographs.floor");
		this.homophone = weights.get("core.homophone");
	}

	/** Characters left out, added or changed; one that sounds alike counts less. */
	double alike(String given, String listed) {
		int width = listed.length();
		double[] row = new double[width + 1];
		for (int j = 0; j <= width; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= given.length(); i++) {
			double diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= width; j++) {
				double changed = diagonal + difference(given.charAt(i - 1), listed.charAt(j - 1));
				diagonal = row[j];
				row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		double alike = 1 - row[width] / Math.max(given.length(), width);
		return (alike < this.floor) ? 0 : alike;
	}

	private double difference(char one, char other) {
		if (one == other) {
			return 0;
		}
		return this.pinyin.soundAlike(one, other) ? this.homophone : 1;
	}

}

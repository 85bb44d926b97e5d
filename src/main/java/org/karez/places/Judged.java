package org.karez.places;

/**
 * A mention with the sense it was given and how much it weighs.
 *
 * @param mention the mention
 * @param sense the sense
 * @param weight from 0.5 to less than 1
 */
record Judged(Mention mention, Sense sense, double weight) {

	boolean inXinjiang() {
		return this.sense.inXinjiang();
	}

	Judged atMost(double limit) {
		return new Judged(this.mention, this.sense, Math.min(this.weight, limit));
	}

	static Judged heavier(Judged one, Judged other) {
		return (one.weight >= other.weight) ? one : other;
	}

	Clue clue(Clue.Kind kind) {
		return new Clue(kind, inXinjiang(), this.weight, this.mention.evidence(this.sense.place()));
	}

}

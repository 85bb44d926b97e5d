package org.karez.names;

/**
 * Holds against each other which of several two companies are. First and Second are two
 * companies; a figure that one name alone bears says little.
 */
final class Numbers {

	private final Lexicon lexicon;

	private final Concepts concepts;

	private final double conflict;

	private final double ordinal;

	private final double roman;

	private final double figure;

	private final double series;

	private final int[] seriesTrades;

	Numbers(Lexicon lexicon, Weights weights) {
		this.lexicon = lexicon;
		this.concepts = new Concepts(lexicon);
		this.conflict = weights.get("number.conflict");
		this.ordinal = weights.get("number.extra");
		this.roman = weights.get("number.roman");
		this.figure = weights.get("number.figure");
		this.series = weights.get("number.series");
		this.seriesTrades = this.lexicon.marked("series");
	}

	void score(CompanyName given, CompanyName listed, Sums sums) {
		Figures one = given.numbers();
		Figures other = listed.numbers();
		if (one.none() && other.none()) {
			return;
		}
		double weight = weight(one, other, given.bare() || listed.bare());
		if (weight > 0 && !Translation.borrowed(given, listed)) {
			boolean numbered = Concepts.any(given.trades(), this.seriesTrades)
					&& Concepts.any(listed.trades(), this.seriesTrades);
			this.concepts.part("number", one.all(), other.all(), 0, numbered ? Math.min(weight, this.series) : weight,
					sums);
		}
	}

	/** Names without a core are told apart by their numbers more than others. */
	private double weight(Figures one, Figures other, boolean bare) {
		boolean mine = firm(one, other);
		boolean theirs = firm(other, one);
		if (mine && theirs || bare && (mine || theirs) || other.lacks(one.loose()) && one.lacks(other.loose())) {
			return this.conflict;
		}
		if (other.lacks(one.roman()) || one.lacks(other.roman())) {
			return this.roman;
		}
		if (other.lacks(one.ordinals()) || one.lacks(other.ordinals())) {
			return this.ordinal;
		}
		return (mine || theirs) ? this.figure : 0;
	}

	/** Whether a name has a number of its own beside those of another. */
	private static boolean firm(Figures one, Figures other) {
		return other.lacks(one.ordinals()) || other.lacks(one.roman()) || other.lacks(one.plain());
	}

}

package org.karez.places;

import java.util.Objects;

import org.karez.evidence.Evidence;

/**
 * One thing that tells where a site lies.
 *
 * @param kind what it is
 * @param xinjiang whether it points to Xinjiang, else somewhere else
 * @param weight how likely the site lies where the clue points, were it the only clue;
 * above 0.5 and below 1
 * @param evidence the cell and what was recognised in it
 */
public record Clue(Kind kind, boolean xinjiang, double weight, Evidence evidence) {

	public Clue {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(evidence);
		if (!(weight >= 0.5 && weight < 1)) {
			throw new IllegalArgumentException("A clue weighs from 0.5 to less than 1, not " + weight);
		}
	}

	Clue atMost(double limit) {
		return new Clue(this.kind, this.xinjiang, Math.min(limit, this.weight), this.evidence);
	}

	/** The odds for Xinjiang that the clue alone would give. */
	double odds() {
		return this.xinjiang ? this.weight / (1 - this.weight) : (1 - this.weight) / this.weight;
	}

	/**
	 * What a clue is.
	 */
	public enum Kind {

		/** The postal code, in its own column or in an address. */
		POSTAL_CODE,
		/** The division that registered the company. */
		CREDIT_CODE,
		/** The area of a telephone number. */
		PHONE_AREA,
		/** Words of an address. */
		WORDS,
		/** Latitude and longitude. */
		COORDINATES,
		/** Words of the company's name. */
		COMPANY_NAME,
		/** The country column. */
		STATED_COUNTRY;

		/** Whether it tells of the company's registration rather than of the site. */
		boolean isRegistration() {
			return this == CREDIT_CODE || this == COMPANY_NAME;
		}

	}

}

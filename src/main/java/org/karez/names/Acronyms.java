package org.karez.names;

/**
 * Tells whether one name is made of the initials of the other.
 */
final class Acronyms {

	private final double alike;

	private final int shortest;

	Acronyms(Weights weights) {
		this.alike = weights.get("core.acronym");
		this.shortest = (int) weights.get("core.shortest_acronym");
	}

	/** How much it tells that one name abbreviates the other; 0 where it does not. */
	double alike(CompanyName one, CompanyName other) {
		return (abbreviates(one, other) || abbreviates(other, one)) ? this.alike : 0;
	}

	private boolean abbreviates(CompanyName acronym, CompanyName full) {
		return acronym.core().length == 1 && acronym.trades().length == 0
				&& acronym.coreText().length() >= this.shortest && acronym.coreText().equals(full.initials());
	}

}

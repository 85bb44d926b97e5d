package org.karez.places;

import java.util.Objects;

/**
 * One thing that a phrase can mean.
 *
 * @param place the place
 * @param grade how well the phrase stands for it
 * @param full whether the phrase says what kind of division it is (阜康市, Yiwu County)
 */
record Sense(Place place, Grade grade, boolean full) {

	Sense {
		Objects.requireNonNull(place);
		Objects.requireNonNull(grade);
	}

	/** Whether it is a town of another country, which companies bear as a brand. */
	boolean isForeignTown() {
		return this.place.isAbroad() && this.place.level() != Level.COUNTRY;
	}

	boolean inXinjiang() {
		return this.place.inXinjiang();
	}

}

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

	boolean inXinjiang() {
		return this.place.inXinjiang();
	}

}

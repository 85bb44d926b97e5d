package org.karez.places;

/**
 * How large a place is, from the country down to a regiment's farm.
 */
enum Level {

	COUNTRY("country"), REGION("region or province"), PREFECTURE("prefecture"),
	CORPS("Production and Construction Corps"), AREA("area"), DIVISION("division of the Corps"),
	COUNTY("county, district or city"), REGIMENT("regiment of the Corps"), TOWNSHIP("township"), LANDMARK("landmark");

	private final String words;

	Level(String words) {
		this.words = words;
	}

	String inWords() {
		return this.words;
	}

	boolean isCorps() {
		return this == CORPS || this == DIVISION || this == REGIMENT;
	}

	/** Whether an address that names it has named a large piece of the country. */
	boolean isLarge() {
		return this == COUNTRY || this == REGION || this == PREFECTURE;
	}

}

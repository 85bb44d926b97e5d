package org.karez.places;

/**
 * How a text orders its places.
 */
enum Style {

	/** Chinese addresses begin with the largest place, Latin ones end with it. */
	ADDRESS,
	/** Names of sites begin with the investor and end with the site. */
	NAME;

	/**
	 * Whether the first of several places says where a text's site lies, else the last.
	 */
	boolean firstDecides(boolean han) {
		return this == ADDRESS && han;
	}

}

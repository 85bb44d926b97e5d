package org.karez.places;

/**
 * What kind of text names a place; it decides how its places are ordered and how far a
 * name that other things bear too is believed.
 */
enum Source {

	/** Chinese addresses begin with the largest place, Latin ones end with it. */
	ADDRESS,
	/** Names of sites begin with the investor and end with the site. */
	SITE_NAME,
	/**
	 * Names of companies begin with the place of registration; the rest may be a brand.
	 */
	COMPANY_NAME;

	/**
	 * Whether the first of several places says where the text's site lies, else the last.
	 */
	boolean firstDecides(boolean han) {
		return this == ADDRESS && han;
	}

	/** Whether a place stands where the text names its province or town. */
	boolean heads(Mention mention) {
		return switch (this) {
			case ADDRESS -> mention.leads() || !mention.han();
			case SITE_NAME, COMPANY_NAME -> mention.start() == 0;
		};
	}

	/** Whether a likely name without support is believed where it stands. */
	boolean believes(Mention mention) {
		return switch (this) {
			case ADDRESS -> mention.leads();
			case SITE_NAME -> true;
			case COMPANY_NAME -> mention.han() && mention.leads();
		};
	}

	/**
	 * Whether a name shared with many things may be a place: in a company's name it is a
	 * brand.
	 */
	boolean mayShare() {
		return this != COMPANY_NAME;
	}

	/** The kind of clue that its words give. */
	Clue.Kind kind() {
		return (this == COMPANY_NAME) ? Clue.Kind.COMPANY_NAME : Clue.Kind.WORDS;
	}

}

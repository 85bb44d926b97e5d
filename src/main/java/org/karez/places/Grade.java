package org.karez.places;

import java.util.Locale;

/**
 * How well a name stands for its place when nothing else is known.
 */
enum Grade {

	/** Hardly anything else bears the name. */
	OWN,
	/** A few other things do: believed unless they are named beside it. */
	LIKELY,
	/** Many other things do: believed only beside a second clue. */
	SHARED;

	/** The column of the tables that holds the names of this grade. */
	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

}

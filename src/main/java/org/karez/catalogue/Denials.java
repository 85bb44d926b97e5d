package org.karez.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The words a denial is made of.
 *
 * @param words the words by where they stand to what they deny
 */
public record Denials(Map<Position, List<String>> words) {

	public Denials {
		words = Map.copyOf(words);
	}

	/** How a word of a denial stands to what it denies. */
	public enum Position {

		/** Before it, anywhere in the sentence: “not”, 没有. */
		BEFORE,
		/** Behind it: “is prohibited”. */
		AFTER,
		/** Directly before it, with nothing between: “non-”, 非. */
		PREFIX,
		/** Directly behind it: “-free”, 以外. */
		SUFFIX,
		/**
		 * Close before it, unless it is denied itself: “except”, but “nothing except”.
		 */
		EXCEPT,
		/**
		 * Directly before it, and may mean the one or the other: “ex” is “from” and
		 * “not”.
		 */
		UNCLEAR,
		/** Between the two: a denial does not reach beyond it. */
		BREAK,
		/** Looks like a denial and is none: “not only”. */
		NONE

	}

}

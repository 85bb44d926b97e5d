package org.karez.names;

import java.util.List;
import java.util.Objects;

/**
 * How a given name met a listed one, with everything a reader needs to judge it.
 *
 * @param id the listed name's id, or -1 where two names were compared without an index
 * @param given the name as given
 * @param listed the name as listed
 * @param comparedGiven the given name as compared, after normalisation
 * @param comparedListed the listed name as compared, after normalisation
 * @param kind how they met
 * @param score from 0 to 1, the product of what the pieces leave
 * @param pieces the parts that were held against each other
 * @param match whether the score passes the product's threshold; a weak name only matches
 * by an exact hit
 */
public record NameMatch(int id, String given, String listed, String comparedGiven, String comparedListed, Kind kind,
		double score, List<Piece> pieces, boolean match) {

	/** Ways two names meet. */
	public enum Kind {

		/** The same letters, but for case, width and punctuation. */
		EXACT,
		/** The same once legal forms, script variants and diacritics are folded. */
		NORMALISED,
		/** Chinese on one side, its pinyin on the other. */
		PINYIN,
		/** Chinese on one side, English words of the same meaning on the other. */
		TRANSLATED,
		/** One is the other's short name. */
		SHORT_NAME,
		/** One is made of the other's initials. */
		ACRONYM,
		/** One is a branch of the other. */
		BRANCH,
		/** Alike but for spelling or order. */
		FUZZY

	}

	public NameMatch {
		Objects.requireNonNull(kind);
		pieces = List.copyOf(pieces);
		if (score < 0 || score > 1) {
			throw new IllegalArgumentException("A score lies between 0 and 1, not " + score);
		}
	}

}

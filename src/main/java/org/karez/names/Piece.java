package org.karez.names;

import java.util.Objects;

/**
 * One part of two names held against each other, so that a score can be read.
 *
 * @param part the part: core, region, trade, number, form, branch …
 * @param given the part in the given name, empty where it has none
 * @param listed the part in the listed name, empty where it has none
 * @param score how alike the two are, from 0 to 1
 * @param weight how much of the whole score a total difference of this part takes away,
 * from 0 to 1
 */
public record Piece(String part, String given, String listed, double score, double weight) {

	public Piece {
		Objects.requireNonNull(part);
		Objects.requireNonNull(given);
		Objects.requireNonNull(listed);
	}

}

package org.karez.lists;

import java.util.Objects;

/**
 * One name of a listed party.
 *
 * @param value the name as the list gives it
 * @param kind what sort of name it is
 * @param weak whether it is so short or generic that it needs an exact hit or a second
 * clue
 */
public record ListedName(String value, Kind kind, boolean weak) {

	/** Sorts of names a list gives. */
	public enum Kind {

		MAIN, ALIAS, LOCAL, FORMER

	}

	public ListedName {
		Objects.requireNonNull(kind);
		if (value.isBlank()) {
			throw new IllegalArgumentException("A listed name is not blank");
		}
	}

}

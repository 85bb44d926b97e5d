package org.karez.names;

import java.util.Objects;

/**
 * A name of a list as the index takes it.
 *
 * @param id the caller's number for whoever bears it; several names may share one
 * @param value the name as the list gives it
 * @param weak whether it is so short or generic that only an exact hit counts as a match
 */
public record IndexedName(int id, String value, boolean weak) {

	public IndexedName {
		Objects.requireNonNull(value);
	}

}

package org.karez.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * A value that says something only because of the column it stands in, such as “none”
 * under “code of conduct”.
 *
 * @param term what it says
 * @param field the name of the field
 * @param values whole values in lower case; {@code *} for any, {@code @xinjiang} for one
 * that says where goods come from and names Xinjiang, {@code @place} for a running text
 * that names a place there
 */
public record CellValue(Term term, String field, List<String> values) {

	/** Stands for a value whose places say where goods come from, Xinjiang among them. */
	public static final String ORIGIN = "@xinjiang";

	/** Stands for a running text that names a place in Xinjiang. */
	public static final String PLACE = "@place";

	public CellValue {
		Objects.requireNonNull(term);
		Objects.requireNonNull(field);
		values = List.copyOf(values);
	}

}

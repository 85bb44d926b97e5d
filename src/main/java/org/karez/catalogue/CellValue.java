package org.karez.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * A value that says something only because of the column it stands in, such as “none”
 * under “code of conduct”.
 *
 * @param term what it says
 * @param field the name of the field
 * @param values whole values in lower case; {@code *} for any, {@code @context} for a
 * value that holds a word of a context
 */
public record CellValue(Term term, String field, List<String> values) {

	public CellValue {
		Objects.requireNonNull(term);
		Objects.requireNonNull(field);
		values = List.copyOf(values);
	}

}

package org.karez.intake;

import java.util.Objects;

/**
 * What is wrong with a cell and how to mend it.
 *
 * @param column the column's header, or a field's name where the column is missing
 * @param value the value as it stands
 * @param problem what is wrong, in plain words
 * @param remedy what to do
 */
public record Problem(String column, String value, String problem, String remedy) {

	public Problem {
		Objects.requireNonNull(column);
		Objects.requireNonNull(value);
		Objects.requireNonNull(problem);
		Objects.requireNonNull(remedy);
	}

}

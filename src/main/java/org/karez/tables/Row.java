package org.karez.tables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table, its values by column name.
 *
 * @param file the file's name for messages
 * @param line the line it begins on, from 1
 * @param values the values by column, stripped; empty where nothing stands
 */
public record Row(String file, int line, Map<String, String> values) {

	/** The value of a column, empty where the row leaves it so. */
	public String get(String column) {
		String value = this.values.get(column);
		if (value == null) {
			throw broken("there is no column “" + column + "”", "add it to the header line");
		}
		return value;
	}

	/** The value of a column that may not be empty. */
	public String required(String column) {
		String value = get(column);
		if (value.isEmpty()) {
			throw broken("“" + column + "” is empty", "fill it in");
		}
		return value;
	}

	/** The parts of a value, written with semicolons between them. */
	public List<String> list(String column) {
		return Arrays.stream(get(column).split(";")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	/** The parts of a value, written with spaces between them. */
	public List<String> words(String column) {
		return Arrays.stream(get(column).split("\\s+")).filter((part) -> !part.isEmpty()).toList();
	}

	public double number(String column) {
		return convert(column, Double::valueOf, "a number such as 0.85");
	}

	/** An ISO date, or null where the row leaves it empty. */
	public @Nullable LocalDate date(String column) {
		return get(column).isEmpty() ? null : convert(column, LocalDate::parse, "a date such as 2026-08-11");
	}

	public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
		return convert(column, (value) -> Enum.valueOf(type, value),
				"one of " + Arrays.toString(type.getEnumConstants()));
	}

	private <T> T convert(String column, Function<String, T> conversion, String expected) {
		String value = required(column);
		try {
			return conversion.apply(value);
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			throw broken("“" + column + "” is “" + value + "”", "write " + expected);
		}
	}

	/** The exception that names this row as the place of a problem. */
	public BrokenTableException broken(String problem, String remedy) {
		return new BrokenTableException(this.file, this.line, problem, remedy);
	}

}

package org.karez.lists.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.karez.tables.BrokenTableException;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What a list says of itself: the rows of its {@code papers.csv}, one field a row.
 *
 * @param table the rows
 */
record Papers(Table table) {

	static final String FILE = "papers.csv";

	/** What stands for an empty list of words. */
	static final String NONE = "none";

	static Papers read(Path folder) {
		return new Papers(Table.read(folder.resolve(FILE), "field", "value"));
	}

	String get(String field) {
		return row(field).required("value");
	}

	LocalDate date(String field) {
		return convert(field, LocalDate::parse, "a date such as 2026-08-11");
	}

	Period period(String field) {
		return convert(field, Period::parse, "a length of time such as P90D");
	}

	List<String> words(String field) {
		String value = get(field);
		return value.equals(NONE) ? List.of() : Arrays.stream(value.split("\\s+")).toList();
	}

	List<String> all(String field) {
		return this.table.rows()
			.stream()
			.filter((row) -> row.get("field").equals(field))
			.map((row) -> row.required("value"))
			.toList();
	}

	private <T> T convert(String field, Function<String, T> conversion, String expected) {
		String value = get(field);
		try {
			return conversion.apply(value);
		}
		catch (DateTimeParseException ex) {
			throw row(field).broken("“" + field + "” is “" + value + "”", "write " + expected);
		}
	}

	private Row row(String field) {
		return this.table.rows()
			.stream()
			.filter((row) -> row.get("field").equals(field))
			.findFirst()
			.orElseThrow(() -> new BrokenTableException(this.table.file(), 0, "the papers do not give “" + field + "”",
					"add a line “" + field + ",…”"));
	}

}

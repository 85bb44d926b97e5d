package org.karez.lists.seed;

import java.nio.file.Path;
import java.util.List;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What must hold of a list's rows before it is used: how many there are, in all or with a
 * value in a column. A list that breaks one is refused, never guessed at.
 *
 * @param table the assertions, one a row
 */
record RowAssertions(Table table) {

	static final String FILE = "assertions.csv";

	private static final String ANY_VALUE = "*";

	static RowAssertions read(Path folder) {
		return new RowAssertions(Table.read(folder.resolve(FILE), "column", "value", "min", "max", "because"));
	}

	void check(Table rows) {
		this.table.rows().forEach((assertion) -> check(assertion, rows));
	}

	private static void check(Row assertion, Table rows) {
		String column = assertion.get("column");
		if (!column.isEmpty() && !rows.columns().contains(column)) {
			throw assertion.broken("the rows have no column “" + column + "”", "name one of " + rows.columns());
		}
		long count = rows.rows().stream().filter((row) -> counts(assertion, row)).count();
		if (count < assertion.number("min") || count > assertion.number("max")) {
			throw assertion.broken(
					rows.file() + " has " + count + " rows" + with(assertion) + ", not " + expected(assertion) + " ("
							+ assertion.get("because") + ")",
					"restore the missing rows, or correct the assertion if its publisher says otherwise");
		}
	}

	private static boolean counts(Row assertion, Row row) {
		String column = assertion.get("column");
		if (column.isEmpty()) {
			return true;
		}
		String wanted = assertion.required("value");
		String value = row.get(column);
		return wanted.equals(ANY_VALUE) ? !value.isEmpty() : value.equals(wanted);
	}

	private static String with(Row assertion) {
		return assertion.get("column").isEmpty() ? ""
				: " with “" + assertion.get("value") + "” under “" + assertion.get("column") + "”";
	}

	private static String expected(Row assertion) {
		List<String> bounds = List.of(assertion.get("min"), assertion.get("max"));
		return bounds.get(0).equals(bounds.get(1)) ? bounds.get(0) : bounds.get(0) + " to " + bounds.get(1);
	}

}

package org.karez.lists.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.karez.tables.ForeignCsv;

/**
 * One row of a foreign CSV file that has a header, its values by column name.
 *
 * @param columns the header in lower case
 * @param line the line the row begins on, from 1
 * @param values the values
 */
public record Headed(List<String> columns, int line, List<String> values) {

	/** Reads all rows below the header. */
	public static void read(Path file, Consumer<Headed> reader) {
		List<String> columns = new ArrayList<>();
		ForeignCsv.read(file, (line, values) -> {
			if (columns.isEmpty()) {
				values.forEach((column) -> columns.add(column.strip().toLowerCase(Locale.ROOT)));
			}
			else {
				reader.accept(new Headed(columns, line, values));
			}
		});
	}

	/** The value of the first of some columns that has one, empty where none has. */
	public String get(String... names) {
		for (String name : names) {
			int at = this.columns.indexOf(name);
			if (at >= 0 && at < this.values.size() && !this.values.get(at).isBlank()) {
				return this.values.get(at).strip();
			}
		}
		return "";
	}

}

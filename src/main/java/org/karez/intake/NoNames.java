package org.karez.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Placeholders;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Tells what stands in a cell for names and is none: words for nothing, errors, dates,
 * signs.
 */
final class NoNames {

	private static final Pattern DATE = Pattern.compile("\\s*\\d{1,4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,4}(\\D.*)?");

	private final Placeholders words;

	/**
	 * @param folder {@code seeds/headers}; the words for nothing lie beside it
	 */
	NoNames(Path folder) {
		Set<String> values = new HashSet<>();
		for (Path file : new Path[] { folder.resolveSibling("terms").resolve("placeholders.csv"),
				folder.resolve("no-names.csv") }) {
			Table.read(file, "value").rows().forEach((Row row) -> values.add(row.required("value")));
		}
		this.words = new Placeholders(values);
	}

	/** Whether a cell names nobody, whatever its column means. */
	boolean in(RawRow row, int column) {
		return row.hasNotes() && (row.is(column, CellNote.ERROR) || row.is(column, CellNote.DATE))
				|| in(row.value(column));
	}

	/** Whether a value names nobody. */
	boolean in(String value) {
		return !letters(value) && (!digits(value) || DATE.matcher(value).matches()) || !this.words.filled(value);
	}

	private static boolean letters(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (Character.isLetter(value.charAt(i)) || Character.isSurrogate(value.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean digits(String value) {
		return value.chars().anyMatch(Character::isDigit);
	}

}

package org.karez.evidence;

import java.util.Objects;

/**
 * One value of the input and the place it stood, so that a reader finds it in their own
 * file.
 *
 * @param file the file's name, or {@code request} for a check by interface
 * @param sheet the sheet's name, empty where the format has none
 * @param row the file's own row number, from 1
 * @param column the column's header as the file gives it, or the JSON pointer of a
 * request
 * @param value the value as given, never trimmed of meaning; empty where nothing stood
 */
public record Cell(String file, String sheet, int row, String column, String value) {

	public Cell {
		Objects.requireNonNull(file);
		Objects.requireNonNull(sheet);
		Objects.requireNonNull(column);
		Objects.requireNonNull(value);
		if (row < 1) {
			throw new IllegalArgumentException("Rows are counted from 1, not " + row);
		}
	}

	public Cell withValue(String other) {
		return new Cell(this.file, this.sheet, this.row, this.column, other);
	}

}

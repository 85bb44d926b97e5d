package org.karez.intake.grid;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * One row as it came: its number in the file and the text of its cells.
 */
public final class RawRow {

	private final int number;

	private final String[] values;

	private final byte @Nullable [] notes;

	/**
	 * @param number the file's own row number, from 1
	 * @param values the cells' texts, empty where nothing stands; not copied
	 * @param notes for each cell a bit for each {@link CellNote}, or null where there is
	 * nothing to note
	 */
	public RawRow(int number, String[] values, byte @Nullable [] notes) {
		this.number = number;
		this.values = values;
		this.notes = notes;
	}

	public int number() {
		return this.number;
	}

	/** How many cells the row has, empty ones between filled ones included. */
	public int width() {
		return this.values.length;
	}

	/** The text in a column, from 0; empty beyond the row's end. */
	public String value(int column) {
		return (column < this.values.length) ? this.values[column] : "";
	}

	public boolean is(int column, CellNote note) {
		return this.notes != null && column < this.notes.length && (this.notes[column] & bit(note)) != 0;
	}

	/** The same cells in another row of the file. */
	public RawRow at(int otherNumber) {
		return new RawRow(otherNumber, this.values, this.notes);
	}

	/** Whether any cell carries a note. */
	public boolean hasNotes() {
		return this.notes != null;
	}

	public boolean blank() {
		for (String value : this.values) {
			if (!value.isBlank()) {
				return false;
			}
		}
		return true;
	}

	/** A note as it is kept beside a cell. */
	public static byte bit(CellNote note) {
		return (byte) (1 << note.ordinal());
	}

	@Override
	public String toString() {
		return this.number + ": " + Arrays.toString(this.values);
	}

}

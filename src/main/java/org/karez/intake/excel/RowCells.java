package org.karez.intake.excel;

import java.util.Arrays;

import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;

/**
 * Gathers the cells of the row that is being read.
 */
final class RowCells {

	private String[] values = new String[64];

	private byte[] notes = new byte[64];

	private int width;

	private boolean noted;

	void put(int column, String value) {
		if (column >= this.values.length) {
			int size = Math.max(column + 1, this.values.length * 2);
			this.values = Arrays.copyOf(this.values, size);
			this.notes = Arrays.copyOf(this.notes, size);
		}
		while (this.width <= column) {
			this.values[this.width++] = "";
		}
		this.values[column] = value;
	}

	/** Notes something about a cell already put. */
	void note(int column, CellNote note) {
		this.notes[column] |= RawRow.bit(note);
		this.noted = true;
	}

	int width() {
		return this.width;
	}

	/** The gathered row; the next one starts empty. */
	RawRow take(int number) {
		String[] taken = Arrays.copyOf(this.values, this.width);
		RawRow row = new RawRow(number, taken, this.noted ? Arrays.copyOf(this.notes, this.width) : null);
		Arrays.fill(this.notes, 0, this.width, (byte) 0);
		this.width = 0;
		this.noted = false;
		return row;
	}

}

package org.karez.intake.grid;

import java.util.Arrays;

/**
 * Gathers the cells of the row that is being read.
 */
public final class RowCells {

	private String[] values = new String[64];

	private byte[] notes = new byte[64];

	private int width;

	private boolean noted;

	/** Puts a cell's text into its column, from 0. */
	public void put(int column, String value) {
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

	/** The text put into a column, empty where none was. */
	public String value(int column) {
		return (column < this.width) ? this.values[column] : "";
	}

	/** Whether any cell holds text. */
	public boolean filled() {
		for (int i = 0; i < this.width; i++) {
			if (!this.values[i].isBlank()) {
				return true;
			}
		}
		return false;
	}

	/** Notes something about a cell already put. */
	public void note(int column, CellNote note) {
		this.notes[column] |= RawRow.bit(note);
		this.noted = true;
	}

	public int width() {
		return this.width;
	}

	/** The gathered row; the next one starts empty. */
	public RawRow take(int number) {
		String[] taken = Arrays.copyOf(this.values, this.width);
		RawRow row = new RawRow(number, taken, this.noted ? Arrays.copyOf(this.notes, this.width) : null);
		Arrays.fill(this.notes, 0, this.width, (byte) 0);
		this.width = 0;
		this.noted = false;
		return row;
	}

}

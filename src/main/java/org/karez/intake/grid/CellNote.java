package org.karez.intake.grid;

/**
 * What is worth knowing of a cell beside its text.
 */
public enum CellNote {

	/** The file holds a number, so leading zeros and digits after the 15th are gone. */
	NUMBER,
	/** The file holds a date. */
	DATE,
	/** The text is what a formula last yielded; the formula was not run. */
	FORMULA,
	/** The file holds an error such as {@code #REF!}. */
	ERROR,
	/** The text was filled in from the first cell of a merged area. */
	MERGED,
	/** A number too long for a spreadsheet: its last digits are not the ones typed. */
	ROUNDED,
	/** A quotation mark stood where none belongs and was taken as it stands. */
	STRAY_QUOTE

}

package org.karez.intake.grid;

/**
 * Takes the rows of a sheet one after the other.
 */
public interface RowVisitor {

	/**
	 * Takes a row, blank ones included.
	 * @param row the row
	 * @return whether more rows are wanted
	 */
	boolean row(RawRow row);

}

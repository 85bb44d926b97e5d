package org.karez.report.excel;

/**
 * A cell that is about to be filled.
 */
interface OpenCell {

	/** Its row, from 0. */
	int row();

	/** Its column, from 0. */
	int column();

	void number(double number);

	void text(CellText text);

	/** Takes text that leads on to another cell. */
	void link(Way way, CellText text);

}

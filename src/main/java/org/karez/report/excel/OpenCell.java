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

	/** Takes text as the file writes it. */
	void text(String text);

	/** Takes text that a formula leads on from. */
	void link(String formula, String text);

}

package org.karez.report.excel;

/**
 * The way to a row of a sheet of the same workbook. It is a formula: a sheet holds at
 * most 65,530 links of the other kind, and they would all stay in memory.
 *
 * @param sheet the sheet's name, without signs that mean something in XML or formulas
 * @param row the row, from 1
 */
record Way(String sheet, long row) {

	/** The longest text a formula may hold between quotation marks. */
	static final int LONGEST_LABEL = 255;

	/** The formula that leads there. */
	String formula(String label) {
		return "HYPERLINK(\"#'" + this.sheet + "'!A" + this.row + "\",\"" + label.replace("\"", "\"\"") + "\")";
	}

}

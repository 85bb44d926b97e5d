package org.karez.report.excel;

import org.apache.poi.ss.usermodel.DateUtil;
import org.karez.report.content.Target;
import org.karez.report.content.Value;

/**
 * Puts values into the cells of one sheet and counts them into its fingerprint. Every
 * cell of a workbook comes through here.
 */
final class CellWriter {

	/** The longest text a formula may hold between quotation marks. */
	private static final int LONGEST_LABEL = 255;

	private final SheetNames names;

	private final SheetDigest digest = new SheetDigest();

	CellWriter(SheetNames names) {
		this.names = names;
	}

	SheetDigest digest() {
		return this.digest;
	}

	void put(OpenCell cell, Value value) {
		if (value instanceof Value.Figure) {
			number(cell, ((Value.Figure) value).number());
		}
		else if (value instanceof Value.Day) {
			number(cell, DateUtil.getExcelDate(((Value.Day) value).date()));
		}
		else if (!value.text().isEmpty()) {
			text(cell, value);
		}
	}

	private void number(OpenCell cell, double number) {
		cell.number(number);
		this.digest.add(cell.row(), cell.column(), CellContent.of(number));
	}

	private void text(OpenCell cell, Value value) {
		String text = SafeText.of(value.text());
		String escaped = SafeText.escaped(text);
		if (value instanceof Value.Link && text.length() <= LONGEST_LABEL) {
			cell.link(formula(((Value.Link) value).target(), text), escaped);
		}
		else {
			cell.text(escaped);
		}
		this.digest.add(cell.row(), cell.column(), CellContent.of(text));
	}

	/**
	 * A link as a formula: a sheet holds at most 65,530 links of the other kind, and they
	 * would all stay in memory.
	 */
	private String formula(Target target, String label) {
		return "HYPERLINK(\"#'" + this.names.of(target) + "'!A" + this.names.row(target) + "\",\""
				+ label.replace("\"", "\"\"") + "\")";
	}

}

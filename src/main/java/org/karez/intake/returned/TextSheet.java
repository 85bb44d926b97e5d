package org.karez.intake.returned;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.karez.tables.Formulas;

/**
 * Writes cells as text and nothing but text: codes keep their zeros, and what looks like
 * a formula stays what it is, also when the cell is edited.
 */
final class TextSheet {

	private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	private static final String CUT = " … (cut)";

	private final Sheet sheet;

	private final CellStyle text;

	private final CellStyle quoted;

	private final CellStyle header;

	TextSheet(Workbook workbook, String name) {
		this.sheet = workbook.createSheet(name);
		short format = workbook.createDataFormat().getFormat("@");
		this.text = workbook.createCellStyle();
		this.text.setDataFormat(format);
		this.quoted = workbook.createCellStyle();
		this.quoted.setDataFormat(format);
		this.quoted.setQuotePrefixed(true);
		this.header = workbook.createCellStyle();
		Font bold = workbook.createFont();
		bold.setBold(true);
		this.header.setFont(bold);
	}

	Row row(int number) {
		return this.sheet.createRow(number - 1);
	}

	void put(Row row, int column, String value) {
		if (!value.isEmpty()) {
			Cell cell = row.createCell(column);
			cell.setCellValue((value.length() > LONGEST) ? value.substring(0, LONGEST - CUT.length()) + CUT : value);
			cell.setCellStyle(Formulas.mayBe(value) ? this.quoted : this.text);
		}
	}

	void head(Row row, int column, String value) {
		put(row, column, value);
		if (!value.isEmpty()) {
			row.getCell(column).setCellStyle(this.header);
		}
	}

	void freeze(int rows) {
		this.sheet.createFreezePane(0, rows);
	}

	void width(int column, int characters) {
		this.sheet.setColumnWidth(column, characters * 256);
	}

}

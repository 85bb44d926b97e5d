package org.karez.report.excel;

import java.util.List;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.karez.report.ReportHeader;
import org.karez.report.content.Column;

/**
 * How a sheet prints: landscape, one page wide, its header on every page, the report's id
 * and its standing above and below.
 */
final class Print {

	/** What stands on every page until a report is signed off. */
	static final String DRAFT = "DRAFT — not signed off";

	/** In characters, at a size that can be read. */
	private static final int WIDTH_OF_A_PAGE = 190;

	private final ReportHeader report;

	Print(ReportHeader report) {
		this.report = report;
	}

	/**
	 * Sets up a table whose first row is its header: as many pages wide as it takes to
	 * read it, the first columns on each.
	 */
	void table(Sheet sheet, List<Column> columns, int lastRow, int frozen) {
		int width = columns.stream().mapToInt(Column::width).sum();
		page(sheet, lastRow, columns.size() - 1, true);
		sheet.getPrintSetup().setFitWidth((short) Math.max(1, Math.round((double) width / WIDTH_OF_A_PAGE)));
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
	}

	/** Sets up a sheet that prints on one page. */
	void onePage(Sheet sheet, int lastRow, int lastColumn, boolean landscape) {
		page(sheet, lastRow, lastColumn, landscape);
		sheet.getPrintSetup().setFitHeight((short) 1);
	}

	private void page(Sheet sheet, int lastRow, int lastColumn, boolean landscape) {
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(landscape);
		sheet.setFitToPage(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
		marks(sheet);
	}

	private void marks(Sheet sheet) {
		Header header = sheet.getHeader();
		header.setLeft(plain(this.report.title()));
		header.setCenter(this.report.draft() ? "&B" + DRAFT : "");
		header.setRight(plain(this.report.id() + " · issue " + this.report.issue()));
		Footer footer = sheet.getFooter();
		footer.setLeft("Not a clearance, not legal advice");
		footer.setCenter("&A");
		footer.setRight("Page &P of &N");
	}

	/** An ampersand would begin a code of the header's own language. */
	private static String plain(String text) {
		return text.replace("&", "&&");
	}

}

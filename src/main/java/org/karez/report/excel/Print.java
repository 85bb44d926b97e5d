package org.karez.report.excel;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.karez.report.ReportHeader;

/**
 * How a sheet prints: landscape, one page wide, its header on every page, the report's id
 * and its standing above and below.
 */
final class Print {

	/** What stands on every page until a report is signed off. */
	static final String DRAFT = "DRAFT — not signed off";

	private final ReportHeader report;

	Print(ReportHeader report) {
		this.report = report;
	}

	/** Sets up a table whose first row is its header. */
	void table(Sheet sheet, int lastRow, int lastColumn) {
		page(sheet, lastRow, lastColumn, true);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
	}

	/** Sets up a sheet that is read as a page. */
	void page(Sheet sheet, int lastRow, int lastColumn, boolean landscape) {
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

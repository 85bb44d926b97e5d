package org.karez.report.excel;

/**
 * A cell that is not as it was issued.
 *
 * @param sheet its sheet
 * @param cell its name, such as {@code F12}
 * @param issued what it said when it was issued, empty where nothing stood
 * @param found what it says now, empty where nothing stands
 */
public record CellChange(String sheet, String cell, String issued, String found) {

	public String inWords() {
		return this.sheet + "!" + this.cell + ": issued " + said(this.issued) + ", now " + said(this.found);
	}

	/** What it said when it was issued, in words. */
	public String before() {
		return said(this.issued);
	}

	/** What it says now, in words. */
	public String after() {
		return said(this.found);
	}

	private static String said(String content) {
		return content.isEmpty() ? "empty" : CellContent.inWords(content);
	}

}

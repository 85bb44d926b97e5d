package org.karez.report.excel;

/**
 * A text that stands once in a workbook, however many cells show it, with everything that
 * is worked out of it.
 */
final class SharedText {

	private final String given;

	private final byte[] bytes;

	private final byte[] number;

	private int width;

	private int lines;

	/**
	 * Prepares a text.
	 * @param given as it was given
	 * @param text as it is shown
	 * @param number its number in the workbook
	 */
	SharedText(String given, CellText text, int number) {
		this.given = given;
		this.bytes = text.bytes();
		this.number = XmlBytes.ascii(Integer.toString(number));
	}

	String given() {
		return this.given;
	}

	/** The text as a reader sees it, in UTF-8. */
	byte[] bytes() {
		return this.bytes;
	}

	/** Its number in the workbook, in digits. */
	byte[] number() {
		return this.number;
	}

	/** How many lines it takes in a column; most texts stand in one column only. */
	int lines(int columnWidth) {
		if (this.width != columnWidth) {
			this.width = columnWidth;
			this.lines = RowHeight.lines(this.given, columnWidth);
		}
		return this.lines;
	}

}

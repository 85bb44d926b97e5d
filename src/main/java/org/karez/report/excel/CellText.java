package org.karez.report.excel;

import java.nio.charset.StandardCharsets;

/**
 * A text as a cell of a workbook holds it, made harmless and encoded once for all who
 * write or digest it.
 */
final class CellText {

	private final String shown;

	private final byte[] bytes;

	private CellText(String shown) {
		this.shown = shown;
		this.bytes = utf8(shown);
	}

	static CellText of(String text) {
		return new CellText(SafeText.of(text));
	}

	/** The text as a reader of the workbook sees it. */
	String shown() {
		return this.shown;
	}

	/** The same in UTF-8. */
	byte[] bytes() {
		return this.bytes;
	}

	/** The text as it is written. */
	String escaped() {
		return SafeText.escaped(this.shown);
	}

	/** The same in UTF-8. */
	byte[] escapedBytes() {
		String escaped = escaped();
		return escaped.equals(this.shown) ? this.bytes : utf8(escaped);
	}

	/** Whether blanks at its ends or lines within it would be lost unless asked for. */
	boolean spaced() {
		return Character.isWhitespace(this.shown.charAt(0))
				|| Character.isWhitespace(this.shown.charAt(this.shown.length() - 1)) || this.shown.indexOf('\n') >= 0;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}

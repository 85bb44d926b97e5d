package org.karez.intake.grid;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param delimiter the character between values
 */
public record TextForm(Charset charset, char delimiter) {

	/** Stands between no values: the lines are not cut. */
	public static final char NONE = '\u001F';

	/** The delimiter that a word stands for. */
	public static char delimiter(String name) {
		return switch (name) {
			case "comma" -> ',';
			case "semicolon" -> ';';
			case "tab" -> '\t';
			case "pipe" -> '|';
			case "none" -> NONE;
			default -> name.charAt(0);
		};
	}

	/** The delimiter in words. */
	public String delimiterName() {
		return switch (this.delimiter) {
			case ',' -> "comma";
			case ';' -> "semicolon";
			case '\t' -> "tab";
			case '|' -> "pipe";
			case NONE -> "none";
			default -> String.valueOf(this.delimiter);
		};
	}

}

package org.karez.intake.grid;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param delimiter the character between values
 */
public record TextForm(Charset charset, char delimiter) {

	/** The delimiter in words. */
	public String delimiterName() {
		return switch (this.delimiter) {
			case ',' -> "comma";
			case ';' -> "semicolon";
			case '\t' -> "tab";
			case '|' -> "pipe";
			default -> String.valueOf(this.delimiter);
		};
	}

}

package org.karez.report.excel;

import java.math.BigDecimal;

/**
 * A cell's content in one fixed form, the same whichever program saved the file: its kind
 * and its value, without looks.
 */
final class CellContent {

	/** What the content of a text begins with. */
	static final char TEXT = 's';

	private CellContent() {
	}

	static String of(String text) {
		return TEXT + text;
	}

	static String of(double number) {
		if (number == Math.rint(number) && Math.abs(number) < 1e15) {
			return "n" + (long) number;
		}
		return "n" + BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	/** A formula that is not one of our links; there are none in a report as issued. */
	static String formula(String formula) {
		return "f" + formula;
	}

	/** The content as a reader would say it. */
	static String inWords(String content) {
		return content.startsWith("f") ? "the formula =" + content.substring(1) : "“" + content.substring(1) + "”";
	}

}

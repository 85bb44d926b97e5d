package org.karez.tables;

/**
 * Tells which texts a spreadsheet would take for a formula (OWASP, CSV Injection).
 */
public final class Formulas {

	/** Also in full width, which East Asian editions read as the same. */
	private static final String SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private Formulas() {
	}

	/** Whether a text begins like a formula. */
	public static boolean mayBe(String text) {
		return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
	}

}

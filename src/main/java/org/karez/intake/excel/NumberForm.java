package org.karez.intake.excel;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How a number's style wants it read: most styles only decorate, these change what is
 * meant.
 *
 * @param kind what the number stands for
 * @param pattern the style's pattern
 */
record NumberForm(Kind kind, String pattern) {

	static final NumberForm PLAIN = new NumberForm(Kind.PLAIN, "General");

	enum Kind {

		PLAIN, DATE, PERCENT, PADDED

	}

	/**
	 * Tells the form of a style.
	 * @param index the format's number in the workbook
	 * @param pattern its pattern, or null for one of Excel's own
	 * @return the form
	 */
	static NumberForm of(int index, @Nullable String pattern) {
		String written = (pattern != null) ? pattern : BuiltinFormats.getBuiltinFormat(index);
		if (written == null || written.equalsIgnoreCase("General")) {
			return PLAIN;
		}
		if (DateUtil.isADateFormat(index, written)) {
			return new NumberForm(Kind.DATE, written);
		}
		if (written.indexOf('%') >= 0) {
			return new NumberForm(Kind.PERCENT, written);
		}
		return padded(written) ? new NumberForm(Kind.PADDED, written) : PLAIN;
	}

	/** Patterns such as {@code 000000} print the zeros a number cannot hold. */
	private static boolean padded(String pattern) {
		return pattern.startsWith("00") && pattern.chars().allMatch((c) -> c == '0' || c == '-' || c == ' ');
	}

}

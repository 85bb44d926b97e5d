package org.karez.report.excel;

import java.util.regex.Pattern;

import org.karez.tables.Formulas;

/**
 * Makes text from outside harmless in a spreadsheet: nothing in it runs, hides or breaks
 * the file, and a reader still sees what was there.
 */
final class SafeText {

	private static final int LONGEST = 32_767;

	/** Escaping can nearly double such a text. */
	private static final int LONGEST_ESCAPED = 16_000;

	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private static final char DELETE = 0x7F;

	private static final int CONTROL_PICTURES = 0x2400;

	private static final String DELETE_PICTURE = "\u2421";

	private SafeText() {
	}

	/**
	 * The text as a reader of the workbook sees it.
	 * @param text any text
	 * @return the same text, with an apostrophe before a leading formula sign, control
	 * characters made visible, and cut to what a cell can hold
	 */
	static String of(String text) {
		if (text.isEmpty()) {
			return text;
		}
		String safe = clean(text) ? text : visible(text);
		if (Formulas.mayBe(text)) {
			safe = "'" + safe;
		}
		int longest = safe.contains("_x") ? LONGEST_ESCAPED : LONGEST;
		return (safe.length() <= longest) ? safe : cut(safe, longest);
	}

	/**
	 * The text as it is written, where the format would read {@code _x0041_} as a sign.
	 */
	static String escaped(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
	}

	private static String cut(String text, int longest) {
		String remark = " … (cut: " + text.length() + " characters)";
		int end = longest - remark.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + remark;
	}

	private static boolean clean(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (suspect(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean suspect(char c) {
		return c < ' ' || c >= DELETE && (c < '\u00A0' || Character.isSurrogate(c) || unseen(c) || c >= '\uFFFE');
	}

	/** Signs that turn the direction of the text around them, or are not seen at all. */
	private static boolean unseen(char c) {
		return c >= '\u200B' && c <= '\u200F' || c >= '\u2028' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F'
				|| c == '\uFEFF';
	}

	private static String visible(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		text.replace("\r\n", "\n").codePoints().forEach((sign) -> append(out, sign));
		return out.toString();
	}

	private static void append(StringBuilder out, int sign) {
		if (sign > Character.MAX_VALUE || !suspect((char) sign)) {
			out.appendCodePoint(sign);
		}
		else if (sign == '\n' || sign == '\r') {
			out.append('\n');
		}
		else if (sign == '\t') {
			out.append(' ');
		}
		else if (sign < ' ') {
			out.append((char) (CONTROL_PICTURES + sign));
		}
		else if (sign == DELETE) {
			out.append(DELETE_PICTURE);
		}
		else {
			out.append(Character.isSurrogate((char) sign) ? "\uFFFD" : String.format("‹U+%04X›", sign));
		}
	}

}

package org.karez.places;

import org.jspecify.annotations.Nullable;

/**
 * Reads the usual ways to write one Chinese telephone number down to its national digits.
 * Whatever is written otherwise is left to the library that knows all ways.
 */
final class ChineseDigits {

	private static final int CODE = 86;

	private static final int MOBILE = 11;

	private ChineseDigits() {
	}

	/**
	 * The digits behind country code and leading zero.
	 * @param given one number
	 * @param inChina whether a number without a country code is Chinese
	 * @return the national digits; null where it is written otherwise or is no Chinese
	 * number
	 */
	static @Nullable String of(String given, boolean inChina) {
		StringBuilder digits = new StringBuilder(given.length());
		boolean plus = false;
		for (int i = 0; i < given.length(); i++) {
			char letter = given.charAt(i);
			if (letter >= '0' && letter <= '9') {
				digits.append(letter);
			}
			else if (letter == '+' && digits.isEmpty() && !plus) {
				plus = true;
			}
			else if (letter != ' ' && letter != '-' && letter != '(' && letter != ')') {
				return null;
			}
		}
		return national(digits, plus, inChina);
	}

	private static @Nullable String national(StringBuilder digits, boolean plus, boolean inChina) {
		String code = plus ? "" + CODE : "00" + CODE;
		boolean coded = digits.indexOf(code) == 0;
		if (!coded && (plus || !inChina)) {
			return null;
		}
		int start = coded ? code.length() : 0;
		boolean zero = digits.length() > start && digits.charAt(start) == '0';
		String national = digits.substring(zero ? start + 1 : start);
		return isUsual(national, coded || zero) ? national : null;
	}

	/**
	 * Carriers' codes (11, 12, 179) and numbers that begin like the country's own code
	 * can be read in two ways.
	 */
	private static boolean isUsual(String national, boolean marked) {
		boolean mobile = national.length() == MOBILE && national.charAt(0) == '1' && national.charAt(1) >= '3';
		boolean landline = marked && national.length() > 6 && national.charAt(0) != '0';
		return (mobile || landline) && !national.startsWith("11") && !national.startsWith("12")
				&& !national.startsWith("179");
	}

}

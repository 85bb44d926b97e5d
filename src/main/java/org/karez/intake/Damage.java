package org.karez.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A way in which a value is known to have been spoiled before it came. Damage is named,
 * never mended by a guess.
 */
enum Damage {

	LOST_ZEROS("has lost its leading zero: a spreadsheet took the code for a number",
			"Write all digits and make the column text"),
	EXPONENT("is a number in scientific notation, its last digits are lost",
			"Write the whole code and make the column text"),
	LOST_DIGITS("is a number of more than 15 digits, of which a spreadsheet keeps 15",
			"Write the whole code and make the column text"),
	DATE_FOR_CODE("is a date: a spreadsheet took the code for one", "Write the code again and make the column text"),
	MOJIBAKE("was decoded in the wrong encoding before it was saved", "Export the list again as UTF-8 or .xlsx"),
	LOST_CHARACTERS("holds signs that stand for characters already lost", "Export the list again as UTF-8 or .xlsx"),
	FULL_WIDTH("is written with full-width digits or letters; it was read as the plain ones",
			"Nothing needs doing; plain digits are safer"),
	ERROR("is an error the formula of the cell left behind", "Mend the formula, or write the value itself"),
	STRAY_QUOTE("holds a quotation mark that is never closed; the line was cut at the delimiters",
			"Close the quotation mark, or write it twice");

	private static final Pattern EXPONENT_FORM = Pattern.compile("[+-]?\\d([.,]\\d+)?[eE]\\+?\\d{1,3}");

	private static final Pattern DATE_FORM = Pattern
		.compile("(?i)\\d{1,2}[-/ ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([-/ ]\\d{2,4})?"
				+ "|\\d{1,2}月\\d{1,2}日");

	private final String problem;

	private final String remedy;

	Damage(String problem, String remedy) {
		this.problem = problem;
		this.remedy = remedy;
	}

	Problem in(String column, String value) {
		return new Problem(column, value, "“" + column + "” " + this.problem, this.remedy);
	}

	String problem() {
		return this.problem;
	}

	String remedy() {
		return this.remedy;
	}

	/** What text alone shows of a code's damage, or null. */
	static @Nullable Damage ofCode(String value) {
		boolean plain = true;
		for (int i = 0; i < value.length() && plain; i++) {
			char c = value.charAt(i);
			plain = c < 0x80 && !Character.isLetter(c);
		}
		if (plain) {
			return null;
		}
		if (EXPONENT_FORM.matcher(value).matches()) {
			return EXPONENT;
		}
		if (DATE_FORM.matcher(value).matches()) {
			return DATE_FOR_CODE;
		}
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c >= '！' && c <= '～'
					&& Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0) < 0x80) {
				return FULL_WIDTH;
			}
		}
		return null;
	}

	/** What any text shows of its damage, or null. */
	static @Nullable Damage ofText(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c < 0x80) {
				continue;
			}
			if (c == '\uFFFD' || c == '锟' && value.startsWith("锟斤拷", i)) {
				return LOST_CHARACTERS;
			}
			if (DoubleEncoding.mayBegin(c) && DoubleEncoding.in(value)) {
				return MOJIBAKE;
			}
		}
		return null;
	}

}

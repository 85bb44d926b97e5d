package org.karez.screening;

/**
 * Sees at a glance whether a cell may hold several names. Most hold one name in one
 * script.
 */
final class NameSigns {

	private static final int HAN = 1;

	/** A letter of any other script. */
	private static final int OTHER = 2;

	private static final int SCRIPTS = HAN | OTHER;

	/** What may part names, if what stands around it does not contradict. */
	private static final int SIGN = 4;

	private static final String SIGNS = ";|/\n\r([&+:@0123456789,- 司；、，：（［【〔＆＋＠–—\u3000０１２３４５６７８９";

	private static final byte[] KINDS = kinds();

	private final NameMarks marks;

	NameSigns(NameMarks marks) {
		this.marks = marks;
	}

	private static byte[] kinds() {
		byte[] kinds = new byte[Character.MAX_VALUE + 1];
		for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
			boolean other = Character.isAlphabetic(letter) && !Character.isIdeographic(letter);
			kinds[letter] = (byte) ((isHan((char) letter) ? HAN : 0) | (other ? OTHER : 0));
		}
		SIGNS.chars().forEach((sign) -> kinds[sign] |= SIGN);
		return kinds;
	}

	/** Whether a cell holds one name; where it says no, a cell may still hold one. */
	boolean isOne(String cell) {
		int seen = 0;
		for (int i = 0; i < cell.length(); i++) {
			int kind = KINDS[cell.charAt(i)];
			if ((kind & SIGN) != 0 && parts(cell, i)) {
				return false;
			}
			seen |= kind;
		}
		return (seen & SCRIPTS) != SCRIPTS && !this.marks.partIn(cell);
	}

	/** A comma before “Ltd.” parts nothing; a company's form before more Chinese does. */
	private boolean parts(String cell, int at) {
		return switch (cell.charAt(at)) {
			case ' ' -> at > 0 && isHan(cell.charAt(at - 1));
			case ',' -> !this.marks.endWithForm(cell, at + 1);
			case '-' -> at > 0 && cell.charAt(at - 1) == ' ';
			case '司' -> at > 0 && cell.charAt(at - 1) == '公' && at + 1 < cell.length() && isHan(cell.charAt(at + 1));
			default -> true;
		};
	}

	private static boolean isHan(char letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
	}

}

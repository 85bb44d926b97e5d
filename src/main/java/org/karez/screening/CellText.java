package org.karez.screening;

import java.text.Normalizer;

import org.karez.tables.Folding;

/**
 * A cell's text with its letters folded (case, width, accents, dashes, runs of blanks),
 * each of which knows where it stood, so that a hit is shown as the cell has it.
 */
final class CellText {

	/** The bulk of the Chinese characters, which need not be asked what they are. */
	private static final char FIRST_HAN = '\u4e00';

	private static final char LAST_HAN = '\u9fa5';

	/** The bit that tells a small ASCII letter from its capital. */
	private static final int SMALL = 0x20;

	static final Folding FOLDING = new Folding((letter) -> folded((char) letter));

	private final String original;

	private final String letters;

	private final int[] origins;

	private CellText(String original, String letters, int[] origins) {
		this.original = original;
		this.letters = letters;
		this.origins = origins;
	}

	static CellText of(String text) {
		char[] letters = new char[text.length()];
		int[] origins = new int[text.length()];
		int length = 0;
		char last = ' ';
		for (int i = 0; i < text.length(); i++) {
			char letter = FOLDING.fold(text.charAt(i));
			if (letter != 0 && !(letter == ' ' && (last == ' ' || last == '\n'))) {
				origins[length] = i;
				letters[length++] = letter;
				last = letter;
			}
		}
		return new CellText(text, new String(letters, 0, length), origins);
	}

	/** Folds a phrase the way texts are folded. */
	static String phrase(String phrase) {
		return of(phrase).letters.strip();
	}

	private static char folded(char letter) {
		if (letter == '\n' || letter == '\r') {
			return '\n';
		}
		if (letter < 128) {
			return (letter == '-' || letter == '_' || letter <= ' ') ? ' '
					: (letter >= 'A' && letter <= 'Z') ? (char) (letter | SMALL) : letter;
		}
		if (letter >= FIRST_HAN && letter <= LAST_HAN || Character.isIdeographic(letter)) {
			return letter;
		}
		return (letter == '’' || letter == '‘') ? '\'' : foreign(letter);
	}

	private static char foreign(char letter) {
		int type = Character.getType(letter);
		if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
			return 0;
		}
		if (type == Character.DASH_PUNCTUATION || Character.isSpaceChar(letter)) {
			return ' ';
		}
		String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
		return Character.toLowerCase(parts.charAt(0));
	}

	String letters() {
		return this.letters;
	}

	/** The words of the cell behind a stretch of folded letters. */
	String original(int start, int end) {
		return this.original.substring(this.origins[start], this.origins[end - 1] + 1);
	}

	boolean isHan(int at) {
		return Character.isIdeographic(this.letters.charAt(at));
	}

	/** Whether no sentence and no bracket around the first ends between two places. */
	boolean oneSentence(int from, int to) {
		int brackets = 0;
		for (int i = from; i < to; i++) {
			brackets += bracket(i);
			if (brackets < 0 || endsSentence(i)) {
				return false;
			}
		}
		return true;
	}

	/** Whether digits stand next, behind a stop or blank at most. */
	boolean numberFollows(int at) {
		int next = at;
		while (next < this.letters.length() && " .#".indexOf(this.letters.charAt(next)) >= 0) {
			next++;
		}
		return next < this.letters.length() && Character.isDigit(this.letters.charAt(next));
	}

	private int bracket(int at) {
		char letter = this.letters.charAt(at);
		return (letter == '(') ? 1 : (letter == ')') ? -1 : 0;
	}

	boolean hasComma(int from, int to) {
		for (int i = from; i < to; i++) {
			if (",、".indexOf(this.letters.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private boolean endsSentence(int at) {
		char letter = this.letters.charAt(at);
		if (letter == '.') {
			return at + 1 == this.letters.length() || this.letters.charAt(at + 1) == ' ';
		}
		return "!?;\n。；！？".indexOf(letter) >= 0 || (letter == ',' && at > 0 && isHan(at - 1)) || letter == '，';
	}

}

package org.karez.screening;

import java.text.Normalizer;

/**
 * A cell's text with its letters folded (case, width, accents, dashes, runs of blanks),
 * each of which knows where it stood, so that a hit is shown as the cell has it.
 */
final class CellText {

	private final String original;

	private final String letters;

	private final int[] origins;

	private CellText(String original, String letters, int[] origins) {
		this.original = original;
		this.letters = letters;
		this.origins = origins;
	}

	static CellText of(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		int[] origins = new int[text.length()];
		for (int i = 0; i < text.length(); i++) {
			char letter = folded(text.charAt(i));
			char last = letters.isEmpty() ? ' ' : letters.charAt(letters.length() - 1);
			if (letter != 0 && !(letter == ' ' && (last == ' ' || last == '\n'))) {
				origins[letters.length()] = i;
				letters.append(letter);
			}
		}
		return new CellText(text, letters.toString(), origins);
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
			return (letter == '-' || letter == '_' || letter <= ' ') ? ' ' : Character.toLowerCase(letter);
		}
		if (Character.isIdeographic(letter)) {
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

	/** Whether no sentence ends between two places. */
	boolean oneSentence(int from, int to) {
		for (int i = from; i < to; i++) {
			if (endsSentence(i)) {
				return false;
			}
		}
		return true;
	}

	private boolean endsSentence(int at) {
		char letter = this.letters.charAt(at);
		if (letter == '.') {
			return at + 1 == this.letters.length() || this.letters.charAt(at + 1) == ' ';
		}
		return "!?;\n。；！？".indexOf(letter) >= 0 || (letter == ',' && at > 0 && isHan(at - 1)) || letter == '，';
	}

}

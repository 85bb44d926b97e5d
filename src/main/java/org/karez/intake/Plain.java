package org.karez.intake;

import java.text.Normalizer;

/**
 * Brings what two people write differently into one form: lower case, one space for any
 * run of signs.
 */
final class Plain {

	private Plain() {
	}

	/** The words of a value, letters and digits only, with one space between them. */
	static String words(String value) {
		String whole = Normalizer.normalize(value, Normalizer.Form.NFKC);
		StringBuilder words = new StringBuilder(whole.length());
		boolean gap = false;
		for (int i = 0; i < whole.length(); i++) {
			char c = whole.charAt(i);
			if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)
					|| Character.getType(c) == Character.NON_SPACING_MARK) {
				if (gap && !words.isEmpty()) {
					words.append(' ');
				}
				gap = false;
				words.append(Character.toLowerCase(c));
			}
			else {
				gap = true;
			}
		}
		return words.toString();
	}

	/** A number or name as it is compared: numbers without the zeros before them. */
	static String key(String value) {
		String words = words(value);
		int zeros = 0;
		for (int i = 0; i < words.length(); i++) {
			if (!Character.isDigit(words.charAt(i))) {
				return words;
			}
			zeros += (zeros == i && words.charAt(i) == '0') ? 1 : 0;
		}
		return words.substring(Math.min(zeros, Math.max(0, words.length() - 1)));
	}

}

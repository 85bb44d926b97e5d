package org.karez.intake;

import java.util.Set;

/**
 * A word of headers and what it stands for.
 *
 * @param pattern the word as it is looked for, a space standing for a word's edge
 * @param concepts its concepts, mostly one
 * @param letters a bit for each of its letters, so that most words are passed over at
 * once
 */
record Word(String pattern, Set<String> concepts, long letters) {

	Word(String pattern, Set<String> concepts) {
		this(pattern, concepts, letters(pattern));
	}

	static long letters(CharSequence text) {
		long letters = 0;
		for (int i = 0; i < text.length(); i++) {
			letters |= 1L << (text.charAt(i) & 63);
		}
		return letters;
	}

	/**
	 * Reads a word as the lists write it: {@code supplier*} begins a word, {@code *name}
	 * ends one, {@code *werk*} stands anywhere. Scripts without spaces need no asterisk,
	 * but a single character of theirs must stand alone unless it is only a filler.
	 */
	static String pattern(String concept, String written) {
		boolean opensFree = written.startsWith("*");
		boolean endsFree = written.endsWith("*");
		String word = HeaderText.of(written.replace("*", "")).words().strip();
		boolean spaceless = word.codePoints().allMatch((c) -> c == ' ' || spaceless(c));
		boolean inside = spaceless && (word.length() > 1 || concept.equals("filler"));
		return (opensFree || inside ? "" : " ") + word + (endsFree || inside ? "" : " ");
	}

	private static boolean spaceless(int character) {
		return switch (Character.UnicodeScript.of(character)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
			default -> character == 'ー';
		};
	}

	/** Takes the word's letters out of a text, its edges stay. */
	void blank(StringBuilder text, int at, char sign) {
		for (int i = 0; i < this.pattern.length(); i++) {
			if (this.pattern.charAt(i) != ' ') {
				text.setCharAt(at + i, sign);
			}
		}
	}

}

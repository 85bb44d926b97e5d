package org.karez.names;

/**
 * One word of a name, folded, with what it says.
 *
 * @param text in Latin small letters and digits
 * @param ideographs the Chinese characters or Korean syllables behind it, or empty
 * @param role what it says
 * @param concept a number that all spellings and translations of one notion share, or -1
 * @param pinyin whether it reads as pinyin syllables throughout
 * @param letters one bit for each letter it has, to tell quickly that two words differ
 */
record Word(String text, String ideographs, Role role, int concept, boolean pinyin, long letters) {

	static final int NO_CONCEPT = -1;

	static Word of(String text, String ideographs, Role role, int concept, boolean pinyin) {
		return new Word(text, ideographs, role, concept, pinyin, letters(text));
	}

	/** The concept of a number that is written in digits and not in the lexicon. */
	static int number(String digits) {
		return -2 - Integer.parseInt(digits);
	}

	boolean ideographic() {
		return !this.ideographs.isEmpty();
	}

	/** The word as it is shown to a reader. */
	String shown() {
		return ideographic() ? this.ideographs : this.text;
	}

	/** Whether it is a brand, or another word that the lexicon knows. */
	boolean known() {
		return this.concept != NO_CONCEPT;
	}

	boolean means(Word other) {
		return this.concept != NO_CONCEPT && this.concept == other.concept;
	}

	/** One bit for each letter, those of small Latin letters all in the upper half. */
	static long letters(String text) {
		long bits = 0;
		for (int i = 0; i < text.length(); i++) {
			bits |= 1L << (text.charAt(i) & 63);
		}
		return bits;
	}

}

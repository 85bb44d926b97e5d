package org.karez.places;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import org.karez.tables.Folding;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Folds letters that differ only in how they are written: capitals, accents, full width,
 * traditional and variant Chinese characters. One letter becomes one letter or none, so
 * that a hit in the folded text can be shown in the original.
 */
final class Letters {

	private static final char DROPPED = 0;

	/** From here to the end of the private area no letter has capitals or accents. */
	private static final char FIRST_HAN = '\u3400';

	private static final char LAST_PRIVATE = '\uF8FF';

	private final Folding folding;

	private Letters(Folding folding) {
		this.folding = folding;
	}

	/**
	 * Reads the table of character variants.
	 * @param characters a table with the columns {@code variant} and {@code character}
	 * @return the folding
	 */
	static Letters load(Path characters) {
		Map<Character, Character> variants = new HashMap<>();
		for (Row row : Table.read(characters, "variant", "character").rows()) {
			variants.put(row.required("variant").charAt(0), row.required("character").charAt(0));
		}
		return new Letters(new Folding((letter) -> {
			Character character = variants.get((char) letter);
			return (character != null) ? character : folded((char) letter);
		}));
	}

	private static char folded(char letter) {
		boolean alone = letter >= FIRST_HAN && letter <= LAST_PRIVATE;
		return alone ? letter : plain(letter);
	}

	private static char plain(char letter) {
		if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isHyphen(letter)) {
			return ' ';
		}
		if (isSilent(letter)) {
			return DROPPED;
		}
		if (letter < 128 || Character.isSurrogate(letter)) {
			return Character.toLowerCase(letter);
		}
		String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
		return isOneLetter(parts) ? Character.toLowerCase(parts.charAt(0)) : Character.toLowerCase(letter);
	}

	private static boolean isOneLetter(String parts) {
		return !parts.isEmpty()
				&& parts.chars().skip(1).allMatch((part) -> Character.getType(part) == Character.NON_SPACING_MARK)
				&& !Character.isSurrogate(parts.charAt(0));
	}

	private static boolean isHyphen(char letter) {
		return Character.getType(letter) == Character.DASH_PUNCTUATION || letter == '_';
	}

	/** Apostrophes join the halves of a word: Bayin'gholin, Xi'an. */
	private static boolean isSilent(char letter) {
		int type = Character.getType(letter);
		return letter == '\'' || letter == '’' || letter == '‘' || letter == '`' || letter == 'ʻ' || letter == 'ʼ'
				|| type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
	}

	/** The folding of single letters. */
	Folding folding() {
		return this.folding;
	}

	/** Folds a text, keeping where each letter stood. */
	FoldedText fold(String text) {
		int[] origins = new int[text.length()];
		char[] letters = new char[text.length()];
		int length = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = this.folding.fold(text.charAt(i));
			boolean again = letter == ' ' && (length == 0 || letters[length - 1] == ' ');
			if (letter != DROPPED && !again) {
				origins[length] = i;
				letters[length++] = letter;
			}
		}
		return new FoldedText(text, new String(letters, 0, length), origins);
	}

	/** Folds a phrase of the gazetteer the way texts are folded. */
	String foldPhrase(String phrase) {
		return fold(phrase).letters().strip();
	}

}

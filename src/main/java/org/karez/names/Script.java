package org.karez.names;

import java.nio.file.Path;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Folds every script to one form: small Latin letters, digits and simplified Chinese
 * characters, with look-alikes and invisible characters undone.
 */
final class Script {

	/** The first block of Chinese characters, without the variants encoded later. */
	private static final char FIRST_USUAL = '\u4e00';

	private static final char LAST_USUAL = '\u9fff';

	private static final int PLANE = 1 << 16;

	/** The bit that tells a small ASCII letter from its capital. */
	private static final int SMALL = 0x20;

	private final @Nullable String[] latin = new String[PLANE];

	private final @Nullable String[] looksLike = new String[PLANE];

	private final char[] simplified = new char[PLANE];

	Script(Path folder) {
		for (Row row : Table.read(folder.resolve("latin.csv"), "letter", "latin").rows()) {
			this.latin[row.required("letter").charAt(0)] = row.get("latin");
		}
		for (Row row : Table.read(folder.resolve("look-alikes.csv"), "letter", "looks_like").rows()) {
			this.looksLike[row.required("letter").charAt(0)] = row.required("looks_like");
		}
		for (Row row : Table.read(folder.resolve("simplified.csv"), "traditional", "simplified").rows()) {
			this.simplified[row.required("traditional").charAt(0)] = row.required("simplified").charAt(0);
		}
	}

	/**
	 * Folds a name; punctuation stays, because it tells where words end.
	 * @param name as written
	 * @return small Latin letters, digits, Chinese characters, Korean syllables and
	 * punctuation
	 */
	String fold(String name) {
		char[] letters = name.toCharArray();
		for (int i = 0; i < letters.length; i++) {
			if (!isPlain(letters[i])) {
				return foldAny(Normalizer.normalize(name, Normalizer.Form.NFKC));
			}
			letters[i] = foldPlain(letters[i]);
		}
		return new String(letters).strip();
	}

	/**
	 * Most names hold nothing but ASCII and usual Chinese characters, which no
	 * normalisation changes and which look like no other letters.
	 */
	private static boolean isPlain(char letter) {
		return letter < 128 || letter >= FIRST_USUAL && letter <= LAST_USUAL;
	}

	private char foldPlain(char letter) {
		if (letter >= 128) {
			return (this.simplified[letter] != 0) ? this.simplified[letter] : letter;
		}
		if (letter >= 'A' && letter <= 'Z') {
			return (char) (letter | SMALL);
		}
		return Character.isWhitespace(letter) ? ' ' : letter;
	}

	private String foldAny(String plain) {
		StringBuilder folded = new StringBuilder(plain.length() + 8);
		int start = 0;
		for (int i = 0; i <= plain.length(); i++) {
			if (i == plain.length() || Character.isWhitespace(plain.charAt(i)) || isSpace(plain.charAt(i))) {
				word(plain, start, i, folded);
				folded.append(' ');
				start = i + 1;
			}
		}
		return folded.toString().strip();
	}

	/** Undoes digits written for letters in a word: sech1n. */
	String lettersForDigits(String word) {
		boolean letters = word.chars().filter(Character::isLetter).count() >= 2;
		boolean digits = word.chars().anyMatch(Character::isDigit);
		if (!letters || !digits) {
			return word;
		}
		StringBuilder read = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			String like = this.looksLike[word.charAt(i)];
			read.append(Character.isDigit(word.charAt(i)) && like != null ? like : word.charAt(i));
		}
		return read.toString();
	}

	static boolean isIdeograph(char letter) {
		return (letter >= '\u3400' && letter <= '\u9fff') || letter == '\u3007'
				|| (letter >= '\uf900' && letter <= '\ufaff') || isHangul(letter);
	}

	private static boolean isHangul(char letter) {
		return letter >= '\uac00' && letter <= '\ud7a3';
	}

	private void word(String text, int from, int to, StringBuilder folded) {
		boolean mixed = mixesAlphabets(text, from, to);
		for (int i = from; i < to; i++) {
			char letter = Character.toLowerCase(text.charAt(i));
			if (letter < 128) {
				folded.append(letter);
			}
			else if (Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter)) {
				append(letter, mixed, folded);
			}
		}
	}

	private void append(char letter, boolean mixed, StringBuilder folded) {
		String like = mixed ? this.looksLike[letter] : null;
		String read = (like != null) ? like : this.latin[letter];
		if (isIdeograph(letter)) {
			folded.append((this.simplified[letter] != 0) ? this.simplified[letter] : letter);
		}
		else if (read != null) {
			folded.append(read);
		}
		else {
			unaccented(letter, folded);
		}
	}

	private void unaccented(char letter, StringBuilder folded) {
		String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
		for (int i = 0; i < parts.length(); i++) {
			char part = parts.charAt(i);
			String read = this.latin[part];
			if (read != null) {
				folded.append(read);
			}
			else if (Character.getType(part) != Character.NON_SPACING_MARK) {
				folded.append(part);
			}
		}
	}

	/** Whether Latin letters stand beside Cyrillic or Greek ones within one word. */
	private boolean mixesAlphabets(String text, int from, int to) {
		boolean latinLetter = false;
		boolean twin = false;
		for (int i = from; i < to; i++) {
			char letter = Character.toLowerCase(text.charAt(i));
			latinLetter |= letter >= 'a' && letter <= 'z';
			twin |= letter >= 128 && this.looksLike[letter] != null;
		}
		return latinLetter && twin;
	}

	private static boolean isSpace(char letter) {
		return Character.isSpaceChar(letter) || letter == '\u30fb' || letter == '\u00b7';
	}

}

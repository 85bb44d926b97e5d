package org.karez.names;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Which consonants are heard in a core, so that a spelling of a company's own is known
 * beside the pinyin of its characters: Kontey and 康泰 are both k, n, t.
 */
final class Hearing {

	private static final int LONGEST = 3;

	/** Letters from a to z, and none. */
	private static final int LETTERS = 27;

	/** One consonant is heard in too many names. */
	private static final int LEAST = 2;

	private final @Nullable String[] latin = new String[LETTERS * LETTERS * LETTERS];

	private final @Nullable String[] pinyin = new String[LETTERS * LETTERS * LETTERS];

	Hearing(Path table) {
		for (Row row : Table.read(table, "written", "heard", "pinyin").rows()) {
			String written = row.required("written");
			if (!written.matches("[a-z]{1," + LONGEST + "}")) {
				throw row.broken("“" + written + "” is not one to three letters", "write a to z");
			}
			boolean otherwise = !row.get("pinyin").isEmpty();
			this.latin[place(written, 0, written.length())] = row.required("heard");
			this.pinyin[place(written, 0, written.length())] = row.get(otherwise ? "pinyin" : "heard");
		}
	}

	/** The place of some letters in a table; 0, where nothing stands, for other signs. */
	private static int place(String letters, int from, int to) {
		int place = 0;
		for (int i = from; i < to; i++) {
			int letter = letters.charAt(i) - 'a' + 1;
			if (letter < 1 || letter >= LETTERS) {
				return 0;
			}
			place = place * LETTERS + letter;
		}
		return place;
	}

	/** The consonants of Latin letters; empty where they are too few. */
	String latin(String letters) {
		StringBuilder heard = new StringBuilder();
		listen(letters, this.latin, heard);
		return telling(heard);
	}

	/**
	 * The consonants of Chinese characters, each for itself, lest xian gu end as xiang u.
	 */
	String chinese(String ideographs, Pinyin pinyin) {
		StringBuilder heard = new StringBuilder();
		for (int i = 0; i < ideographs.length(); i++) {
			listen(pinyin.of(ideographs.charAt(i)), this.pinyin, heard);
		}
		return telling(heard);
	}

	private static String telling(StringBuilder heard) {
		return (heard.length() < LEAST) ? "" : heard.toString();
	}

	private static void listen(String letters, @Nullable String[] sounds, StringBuilder heard) {
		int at = 0;
		while (at < letters.length()) {
			int length = Math.min(LONGEST, letters.length() - at);
			String sound = sounds[place(letters, at, at + length)];
			while (sound == null && length > 1) {
				length--;
				sound = sounds[place(letters, at, at + length)];
			}
			append(heard, sound);
			at += length;
		}
	}

	/** Vowels are not heard, nor a consonant twice in a row. */
	private static void append(StringBuilder heard, @Nullable String sound) {
		if (sound != null && (heard.isEmpty() || heard.charAt(heard.length() - 1) != sound.charAt(0))) {
			heard.append(sound);
		}
	}

}

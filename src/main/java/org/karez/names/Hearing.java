package org.karez.names;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Which consonants are heard in a core, so that a spelling of a company's own is known
 * beside the pinyin of its characters: Kontey and 康泰 are both k, n, t.
 */
final class Hearing {

	private static final int LONGEST = 3;

	/** One consonant is heard in too many names. */
	private static final int LEAST = 2;

	private final Map<String, String> latin = new HashMap<>();

	private final Map<String, String> pinyin = new HashMap<>();

	Hearing(Path table) {
		for (Row row : Table.read(table, "written", "heard", "pinyin").rows()) {
			this.latin.put(row.required("written"), row.required("heard"));
			boolean otherwise = !row.get("pinyin").isEmpty();
			this.pinyin.put(row.required("written"), row.get(otherwise ? "pinyin" : "heard"));
		}
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
			listen(pinyin.of(ideographs.substring(i, i + 1)), this.pinyin, heard);
		}
		return telling(heard);
	}

	private static String telling(StringBuilder heard) {
		return (heard.length() < LEAST) ? "" : heard.toString();
	}

	private static void listen(String letters, Map<String, String> sounds, StringBuilder heard) {
		int at = 0;
		while (at < letters.length()) {
			int length = Math.min(LONGEST, letters.length() - at);
			String sound = sounds.get(letters.substring(at, at + length));
			while (sound == null && length > 1) {
				length--;
				sound = sounds.get(letters.substring(at, at + length));
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

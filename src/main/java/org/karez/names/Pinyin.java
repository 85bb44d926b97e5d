package org.karez.names;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads Chinese characters in pinyin without tones, with every reading a character has,
 * and Korean syllables in the revised romanisation.
 */
final class Pinyin {

	private static final char FIRST_KOREAN = '\uac00';

	/** Fewer characters read so make no syllable to reckon with. */
	private static final int LEAST_CHARACTERS = 2;

	private final @Nullable String[][] readings = new String[1 << 16][];

	private final Syllables syllables;

	Pinyin(Path folder) {
		Map<String, Integer> usual = new HashMap<>();
		for (Row row : Table.read(folder.resolve("pinyin.csv"), "character", "readings").rows()) {
			String[] all = row.words("readings").toArray(String[]::new);
			this.readings[row.required("character").charAt(0)] = all;
			if (row.required("character").charAt(0) < FIRST_KOREAN) {
				usual.merge(all[0], 1, Integer::sum);
			}
		}
		usual.values().removeIf((characters) -> characters < LEAST_CHARACTERS);
		this.syllables = new Syllables(usual.keySet());
	}

	/** The usual reading, syllables joined; a character without one stands for itself. */
	String of(String ideographs) {
		StringBuilder joined = new StringBuilder(ideographs.length() * 4);
		for (int i = 0; i < ideographs.length(); i++) {
			joined.append(of(ideographs.charAt(i)));
		}
		return joined.toString();
	}

	/** The usual reading of one character; without one it stands for itself. */
	String of(char ideograph) {
		String[] read = this.readings[ideograph];
		return (read != null) ? read[0] : String.valueOf(ideograph);
	}

	/** Whether Latin letters spell the characters out in any of their readings. */
	boolean spells(String latin, String ideographs) {
		return spells(latin, 0, ideographs, 0);
	}

	private boolean spells(String latin, int from, String ideographs, int at) {
		if (at == ideographs.length()) {
			return from == latin.length();
		}
		String[] read = this.readings[ideographs.charAt(at)];
		if (read != null) {
			for (String syllable : read) {
				if (latin.startsWith(syllable, from) && spells(latin, from + syllable.length(), ideographs, at + 1)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether two characters share a reading. */
	boolean soundAlike(char one, char other) {
		String[] first = this.readings[one];
		String[] second = this.readings[other];
		if (first == null || second == null) {
			return false;
		}
		for (String left : first) {
			for (String right : second) {
				if (left.equals(right)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether a Latin word is made of pinyin syllables throughout. */
	boolean isPinyin(String word) {
		return syllables(word) > 0;
	}

	/** The fewest pinyin syllables that make a Latin word, or 0 where it is none. */
	int syllables(String word) {
		return this.syllables.fewest(word);
	}

}

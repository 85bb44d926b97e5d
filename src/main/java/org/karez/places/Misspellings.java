package org.karez.places;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Slips of the pen in long Latin names: a letter left out, doubled or swapped with the
 * next. A slip that is itself well-formed pinyin is another word (Xijiang, Xinjian) and
 * no slip.
 */
final class Misspellings {

	/** Shorter slips are too often a word or a person. */
	private static final int SHORTEST = 7;

	private final Set<String> syllables = new HashSet<>();

	/**
	 * Reads the syllables of pinyin.
	 * @param table a table with the column {@code syllable}
	 * @return what tells slips
	 */
	static Misspellings load(Path table) {
		Misspellings misspellings = new Misspellings();
		for (Row row : Table.read(table, "syllable").rows()) {
			misspellings.syllables.add(row.required("syllable"));
		}
		return misspellings;
	}

	/** The slips of a folded name; none for one of several words. */
	Set<String> of(String name) {
		Set<String> slips = new LinkedHashSet<>();
		if (!name.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z')) {
			return slips;
		}
		for (int i = 1; i < name.length(); i++) {
			String head = name.substring(0, i);
			slips.add(head + name.substring(i + 1));
			slips.add(head + name.charAt(i) + name.substring(i));
			if (i + 1 < name.length()) {
				slips.add(head + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2));
			}
		}
		slips.remove(name);
		slips.removeIf((slip) -> slip.length() < SHORTEST || isPinyin(slip, 0));
		return slips;
	}

	/** Whether the letters from a place on can be cut into syllables. */
	boolean isPinyin(String word, int from) {
		if (from == word.length()) {
			return true;
		}
		for (int to = from + 1; to <= Math.min(from + 6, word.length()); to++) {
			if (this.syllables.contains(word.substring(from, to)) && isPinyin(word, to)) {
				return true;
			}
		}
		return false;
	}

}

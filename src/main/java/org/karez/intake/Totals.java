package org.karez.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.karez.intake.grid.RawRow;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Recognises rows that sum up a list.
 */
final class Totals {

	private final Set<String> words = new HashSet<>();

	Totals(Path folder) {
		for (Row row : Table.read(folder.resolve("totals.csv"), "words").rows()) {
			row.list("words").forEach((word) -> this.words.add(HeaderText.of(word).words()));
		}
	}

	/** Whether a row begins with a word for a sum and holds nothing else but numbers. */
	boolean in(RawRow row) {
		int i = 0;
		while (i < row.width() && row.value(i).isBlank()) {
			i++;
		}
		if (i == row.width() || row.value(i).length() > 40
				|| !this.words.contains(HeaderText.of(row.value(i)).words())) {
			return false;
		}
		for (int j = i + 1; j < row.width(); j++) {
			if (!numeric(row.value(j))) {
				return false;
			}
		}
		return true;
	}

	private static boolean numeric(String value) {
		return value.chars().noneMatch(Character::isLetter);
	}

}

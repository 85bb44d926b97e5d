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

	private static final int LONGEST = 40;

	private final Set<String> words = new HashSet<>();

	/** Words that others may follow. */
	private final Set<String> openings = new HashSet<>();

	/** Words between which numbers stand. */
	private final Set<String> numbered = new HashSet<>();

	Totals(Path folder) {
		for (Row row : Table.read(folder.resolve("totals.csv"), "words").rows()) {
			row.list("words").forEach(this::add);
		}
	}

	private void add(String word) {
		Set<String> kind = word.endsWith("*") ? this.openings : word.contains("#") ? this.numbered : this.words;
		kind.add(HeaderText.of(word).words());
	}

	/** Whether a row begins with a word for a sum and holds nothing else but numbers. */
	boolean in(RawRow row) {
		int first = 0;
		while (first < row.width() && row.value(first).isBlank()) {
			first++;
		}
		if (first == row.width() || row.value(first).length() > LONGEST) {
			return false;
		}
		for (int i = first + 1; i < row.width(); i++) {
			if (!numeric(row.value(i))) {
				return false;
			}
		}
		return sums(row.value(first));
	}

	private boolean sums(String value) {
		String said = HeaderText.of(value).words();
		return this.words.contains(said) || this.openings.stream().anyMatch(said::startsWith)
				|| this.numbered.contains(said) && value.chars().anyMatch(Character::isDigit);
	}

	private static boolean numeric(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (Character.isLetter(value.charAt(i))) {
				return false;
			}
		}
		return true;
	}

}

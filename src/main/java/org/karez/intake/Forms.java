package org.karez.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Tells names of firms by the legal form they end in.
 */
final class Forms {

	private static final int WORDS_OF_A_FORM = 5;

	/** Shorter ones are also states, cantons and units. */
	private static final int LETTERS_ALONE = 3;

	private static final int LONGEST_NAME = 120;

	private final Set<String> latin = new HashSet<>();

	private final List<String> chinese;

	/**
	 * @param folder {@code seeds/headers}; the legal forms lie beside it
	 */
	Forms(Path folder) {
		List<Row> rows = Table.read(folder.resolveSibling("names").resolve("legal-forms.csv"), "latin", "chinese")
			.rows();
		rows.forEach((row) -> row.list("latin").forEach((form) -> this.latin.add(Plain.words(form))));
		this.chinese = rows.stream().flatMap((row) -> row.list("chinese").stream()).toList();
	}

	/** Whether a value is a name with its legal form behind it. */
	boolean endIn(String value) {
		if (value.length() > LONGEST_NAME) {
			return false;
		}
		String words = Plain.words(value);
		int at = words.length();
		for (int i = 0; i < WORDS_OF_A_FORM; i++) {
			at = words.lastIndexOf(' ', at - 1);
			if (at <= 0) {
				break;
			}
			if (this.latin.contains(words.substring(at + 1))) {
				return true;
			}
		}
		return this.chinese.stream().anyMatch((form) -> words.endsWith(form) && words.length() > form.length());
	}

	/** Whether a value is a legal form and nothing else, as “Ltd.” is. */
	boolean alone(String value) {
		String words = Plain.words(value);
		return (words.length() >= LETTERS_ALONE || value.endsWith(".")) && this.latin.contains(words);
	}

}

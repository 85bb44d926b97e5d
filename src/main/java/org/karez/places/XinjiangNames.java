package org.karez.places;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads the tables of Xinjiang's places and puts all their names into the phrase book.
 */
final class XinjiangNames {

	private static final String REGION = "650000";

	private final PhraseBook book;

	private final Map<String, Place> byCode = new TreeMap<>();

	XinjiangNames(PhraseBook book) {
		this.book = book;
	}

	/** All places read so far by their division code; the first of a code stays. */
	Map<String, Place> byCode() {
		return this.byCode;
	}

	/** The region itself. */
	Place region() {
		return java.util.Objects.requireNonNull(this.byCode.get(REGION));
	}

	/**
	 * Reads places with their names by grade.
	 * @param table a table with the columns {@code code, level, name, own, likely,
	 * shared, pinyin, source}
	 */
	void read(Path table) {
		for (Row row : Table.read(table, "code", "level", "name", "own", "likely", "shared", "pinyin", "source")
			.rows()) {
			Level level = row.oneOf(Level.class, "level");
			String name = row.required("name");
			String latin = LatinNames.title(row.get("pinyin"));
			Place place = new Place(row.required("code"), level, latin.isEmpty() ? name : name + " (" + latin + ")",
					row.required("source"));
			this.byCode.putIfAbsent(place.code(), place);
			for (Grade grade : Grade.values()) {
				add(place, row, grade);
			}
		}
	}

	private void add(Place place, Row row, Grade grade) {
		String name = row.required("name");
		for (String phrase : row.list(grade.column())) {
			Sense sense = new Sense(place, grade, phrase.equals(name));
			this.book.add(phrase, sense);
			addSpaced(phrase, row.get("pinyin"), sense);
			if (LatinNames.isLatin(phrase)) {
				LatinNames.withKind(phrase, name)
					.forEach((full) -> this.book.add(full, new Sense(place, raised(grade), true)));
				LatinNames.withFormerKind(phrase, name)
					.forEach((full) -> this.book.add(full, new Sense(place, raised(grade), true)));
			}
		}
	}

	/** With its kind behind it (Manas County) a name says more. */
	private static Grade raised(Grade grade) {
		return (grade == Grade.OWN) ? Grade.OWN : Grade.LIKELY;
	}

	/** Pinyin written apart (Wu Lu Mu Qi) is as good as the name written together. */
	private void addSpaced(String phrase, String pinyin, Sense sense) {
		if (!pinyin.isEmpty() && phrase.equalsIgnoreCase(pinyin.replace(" ", ""))) {
			this.book.add(pinyin, sense);
		}
	}

}

package org.karez.places;

import java.nio.file.Path;
import java.util.List;
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
				add(place, name, grade, row.list(grade.name().toLowerCase(java.util.Locale.ROOT)));
			}
			addPinyin(place, row);
		}
	}

	private void add(Place place, String name, Grade grade, List<String> phrases) {
		for (String phrase : phrases) {
			this.book.add(phrase, new Sense(place, grade, phrase.equals(name)));
			if (LatinNames.isLatin(phrase)) {
				LatinNames.withKind(phrase, place.level())
					.forEach((full) -> this.book.add(full, new Sense(place, raised(grade), true)));
			}
		}
	}

	/** With its kind behind it (Manas County) a name says more. */
	private static Grade raised(Grade grade) {
		return (grade == Grade.OWN) ? Grade.OWN : Grade.LIKELY;
	}

	private void addPinyin(Place place, Row row) {
		String spaced = row.get("pinyin");
		if (spaced.isEmpty()) {
			return;
		}
		String joined = spaced.replace(" ", "");
		Grade grade = row.list("shared").stream().anyMatch(joined::equalsIgnoreCase) ? Grade.SHARED
				: row.list("likely").stream().anyMatch(joined::equalsIgnoreCase) ? Grade.LIKELY : Grade.OWN;
		this.book.add(joined, new Sense(place, grade, false));
		this.book.add(spaced, new Sense(place, grade, false));
		LatinNames.withKind(joined, place.level())
			.forEach((full) -> this.book.add(full, new Sense(place, raised(grade), true)));
	}

}

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

	private static final String LARGER = "xinjiang";

	private static final String LARGEST = "china";

	private final PhraseBook book;

	private final Map<String, Place> byCode = new TreeMap<>();

	private final LatinNames forms;

	XinjiangNames(PhraseBook book, LatinNames forms) {
		this.book = book;
		this.forms = forms;
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
			addSpaced(phrase, row, sense);
			if (LatinNames.isLatin(phrase)) {
				addFull(phrase, name, new Sense(place, raised(grade), true));
				addRunTogether(phrase, sense);
			}
		}
	}

	private void addFull(String latin, String name, Sense sense) {
		this.forms.withKind(latin, name).forEach((full) -> this.book.add(full, sense));
		this.forms.withFormerKind(latin, name).forEach((full) -> this.book.add(full, sense));
	}

	/** Spaces get lost between a place and a larger one (XinjiangKorla, KORLACHINA). */
	private void addRunTogether(String latin, Sense sense) {
		if (sense.grade() != Grade.SHARED && latin.indexOf(' ') < 0) {
			this.book.add(LARGER + latin, new Sense(sense.place(), Grade.OWN, false));
			this.book.add(latin + LARGEST, new Sense(sense.place(), sense.grade(), false));
		}
	}

	/** With its kind behind it (Manas County) a name says more. */
	private static Grade raised(Grade grade) {
		return (grade == Grade.OWN) ? Grade.OWN : Grade.LIKELY;
	}

	/** Pinyin written apart (Wu Lu Mu Qi) is as good as the name written together. */
	private void addSpaced(String phrase, Row row, Sense sense) {
		String pinyin = row.get("pinyin");
		if (!pinyin.isEmpty() && phrase.equalsIgnoreCase(pinyin.replace(" ", ""))) {
			this.book.add(pinyin, sense);
			addFull(pinyin, row.required("name"), new Sense(sense.place(), raised(sense.grade()), true));
		}
	}

}

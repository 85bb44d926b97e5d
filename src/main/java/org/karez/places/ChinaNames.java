package org.karez.places;

import java.nio.file.Path;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads the rest of China: its provinces, prefectures and counties, which an address
 * outside Xinjiang names.
 */
final class ChinaNames {

	/** Shorter pinyin words are too often something else. */
	private static final int SHORTEST_PINYIN = 5;

	private final PhraseBook book;

	private final Prefixes provinces;

	private final LatinNames forms;

	ChinaNames(PhraseBook book, Prefixes provinces, LatinNames forms) {
		this.book = book;
		this.provinces = provinces;
		this.forms = forms;
	}

	/**
	 * Reads places.
	 * @param table a table with the columns {@code code, level, name, short, pinyin,
	 * latin, source}
	 */
	void read(Path table) {
		for (Row row : Table.read(table, "code", "level", "name", "short", "pinyin", "latin", "source").rows()) {
			Level level = row.oneOf(Level.class, "level");
			Place place = new Place(row.required("code"), level, row.required("name"), row.required("source"));
			if (level == Level.REGION) {
				this.provinces.add(place.code(), place);
			}
			if (row.required("name").length() > 2) {
				this.book.add(row.required("name"), new Sense(place, Grade.OWN, true));
			}
			row.list("short").forEach((name) -> this.book.add(name, new Sense(place, grade(level), false)));
			row.list("latin").forEach((latin) -> addLatin(latin, place));
			addPinyin(row.required("pinyin"), place);
		}
	}

	private void addPinyin(String spaced, Place place) {
		String joined = spaced.replace(" ", "");
		if (joined.length() >= SHORTEST_PINYIN || place.level() == Level.PREFECTURE) {
			addLatin(joined, place);
			this.book.add(spaced, new Sense(place, grade(place.level()), false));
		}
	}

	private void addLatin(String latin, Place place) {
		this.book.add(latin, new Sense(place, grade(place.level()), false));
		this.forms.withKind(latin, place.name())
			.forEach((full) -> this.book.add(full, new Sense(place, Grade.OWN, true)));
	}

	private static Grade grade(Level level) {
		return switch (level) {
			case REGION -> Grade.OWN;
			case PREFECTURE -> Grade.LIKELY;
			default -> Grade.SHARED;
		};
	}

}

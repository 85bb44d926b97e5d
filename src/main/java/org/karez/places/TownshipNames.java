package org.karez.places;

import java.nio.file.Path;
import java.util.Map;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads Xinjiang's townships, graded by how many towns elsewhere bear the same name.
 */
final class TownshipNames {

	private final PhraseBook book;

	private final Map<String, Place> counties;

	TownshipNames(PhraseBook book, Map<String, Place> counties) {
		this.book = book;
		this.counties = counties;
	}

	/**
	 * Reads townships.
	 * @param table a table with the columns {@code code, name, grade, stem, county,
	 * source}; a stem is the name without its kind where nothing else bears it
	 */
	void read(Path table) {
		for (Row row : Table.read(table, "code", "name", "grade", "stem", "county", "source").rows()) {
			Place place = new Place(row.required("code"), Level.TOWNSHIP, row.required("name") + county(row),
					row.required("source"));
			this.book.add(row.required("name"), new Sense(place, row.oneOf(Grade.class, "grade"), true));
			if (!row.get("stem").isEmpty()) {
				this.book.add(row.get("stem"), new Sense(place, Grade.LIKELY, false));
			}
		}
	}

	private String county(Row row) {
		Place county = this.counties.get(row.required("county"));
		return (county == null) ? "" : ", " + county.name();
	}

}

package org.karez.places;

import java.nio.file.Path;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads regions and towns of other countries that an address names without its country,
 * and the namesakes there of places in Xinjiang.
 */
final class ForeignTowns {

	private final PhraseBook book;

	ForeignTowns(PhraseBook book) {
		this.book = book;
	}

	/**
	 * Reads towns.
	 * @param table a table with the columns {@code country} (two letters), {@code grade,
	 * names, source}
	 */
	void read(Path table) {
		for (Row row : Table.read(table, "country", "grade", "names", "source").rows()) {
			String country = row.required("country");
			Grade grade = row.oneOf(Grade.class, "grade");
			for (String name : row.list("names")) {
				Place place = new Place(country, Level.COUNTY, name + " (" + country + ")", row.required("source"));
				this.book.add(name, new Sense(place, grade, false));
			}
		}
	}

}

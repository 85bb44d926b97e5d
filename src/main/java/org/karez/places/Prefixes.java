package org.karez.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * A table from the first digits of a code to the place they stand for; the longest prefix
 * known decides.
 */
final class Prefixes {

	private final Map<String, Place> places = new HashMap<>();

	private int longest;

	/**
	 * Reads a table.
	 * @param table a table with the columns {@code prefix, place, division, source};
	 * {@code division} is the place's division code
	 * @return the prefixes
	 */
	static Prefixes load(Path table) {
		Prefixes prefixes = new Prefixes();
		for (Row row : Table.read(table, "prefix", "place", "division", "source").rows()) {
			String division = row.required("division");
			Level level = (division.length() == 2) ? Level.REGION
					: division.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
			prefixes.add(row.required("prefix"),
					new Place(division, level, row.required("place"), row.required("source")));
		}
		return prefixes;
	}

	void add(String prefix, Place place) {
		this.places.putIfAbsent(prefix, place);
		this.longest = Math.max(this.longest, prefix.length());
	}

	/** The place of the longest known prefix of a code. */
	Optional<Place> find(String code) {
		for (int length = Math.min(this.longest, code.length()); length > 0; length--) {
			Place place = this.places.get(code.substring(0, length));
			if (place != null) {
				return Optional.of(place);
			}
		}
		return Optional.empty();
	}

}

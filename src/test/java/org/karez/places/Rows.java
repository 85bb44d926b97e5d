package org.karez.places;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;

/**
 * Locates rows of one production site.
 *
 * @param panel the panel that locates them
 */
record Rows(LocationPanel panel) {

	Location locate(Map<Field, String> values, String... names) {
		List<Entry> entries = values.entrySet()
			.stream()
			.map((entry) -> new Entry(entry.getKey(), SiteRole.PRODUCTION, 0,
					cell(entry.getKey().label(), entry.getValue())))
			.toList();
		List<Cell> named = Stream.of(names).map((name) -> cell("Name", name)).toList();
		return this.panel.seek(new Site(SiteRole.PRODUCTION, entries), List.of(), named);
	}

	private static Cell cell(String column, String value) {
		return new Cell("list.csv", "", 2, column, value);
	}

}

package org.karez.lists.archive;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.karez.lists.Basis;
import org.karez.lists.ListedEntity;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Which programme texts make a listing one over Xinjiang or over surveillance. Read from
 * {@code seeds/lists/programmes.csv}; a listing no row speaks of has another reason
 * (claim S0-5).
 *
 * @param table one row a text, the first that fits counts
 */
record BasisTable(Table table) {

	private static final String ANY = "*";

	static BasisTable read(Path seedsLists) {
		return new BasisTable(
				Table.read(seedsLists.resolve("programmes.csv"), "list", "field", "contains", "basis", "because"));
	}

	Optional<Basis> of(String list, ListedEntity entity) {
		return this.table.rows()
			.stream()
			.filter((row) -> row.get("list").equals(ANY) || row.get("list").equals(list))
			.filter((row) -> fits(row, entity))
			.findFirst()
			.map((row) -> row.oneOf(Basis.class, "basis"));
	}

	private static boolean fits(Row row, ListedEntity entity) {
		String field = row.required("field");
		String text = field.equals("programme") ? entity.programme() : entity.facts().getOrDefault(field, "");
		return text.toLowerCase(Locale.ROOT).contains(row.required("contains").toLowerCase(Locale.ROOT));
	}

}

package org.karez.lists.archive;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.karez.lists.ListedEntity;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What is known of lists that can be loaded from an official file: their papers, which of
 * a file's entries are theirs, and how many there should be. Read from
 * {@code seeds/lists/official.csv}.
 *
 * @param table one row a list
 */
record OfficialLists(Table table) {

	static OfficialLists read(Path seedsLists) {
		return new OfficialLists(Table.read(seedsLists.resolve("official.csv"), "id", "takes", "min", "max", "because",
				"title", "publisher", "address", "jurisdiction", "regimes", "allowedAge"));
	}

	Optional<Official> find(String id) {
		return this.table.rows().stream().filter((row) -> row.get("id").equals(id)).findFirst().map(Official::new);
	}

	/**
	 * One list's row.
	 *
	 * @param row the row
	 */
	record Official(Row row) {

		/**
		 * The entries of an official file that are the list's: those whose programme
		 * holds one of its words, or all where it has none.
		 */
		List<ListedEntity> taken(List<ListedEntity> entities) {
			List<String> words = this.row.list("takes").stream().map((word) -> word.toLowerCase(Locale.ROOT)).toList();
			return words.isEmpty() ? entities
					: entities.stream()
						.filter((entity) -> words.stream().anyMatch(programme(entity)::contains))
						.toList();
		}

		private static String programme(ListedEntity entity) {
			return entity.programme().toLowerCase(Locale.ROOT);
		}

		Period allowedAge() {
			return Period.parse(this.row.required("allowedAge"));
		}

		String get(String column) {
			return this.row.get(column);
		}

	}

}

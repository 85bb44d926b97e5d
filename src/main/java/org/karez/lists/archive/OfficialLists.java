package org.karez.lists.archive;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.karez.lists.ListedEntity;
import org.karez.tables.BrokenTableException;
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

	private static final String ANY = "*";

	static OfficialLists read(Path seedsLists) {
		return new OfficialLists(Table.read(seedsLists.resolve("official.csv"), "id", "takes", "min", "max", "because",
				"title", "publisher", "address", "jurisdiction", "regimes", "allowedAge"));
	}

	/** What is known of a list; of one that has no row, what the row {@code *} says. */
	Official find(String id) {
		return row(id).or(() -> row(ANY))
			.map(Official::new)
			.orElseThrow(() -> new BrokenTableException(this.table.file(), 0, "there is no line for “" + id + "”",
					"add one, or a line “*” for all other lists"));
	}

	private Optional<Row> row(String id) {
		return this.table.rows().stream().filter((row) -> row.get("id").equals(id)).findFirst();
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

		/** The regimes a listing engages; {@code none} stands for no regime. */
		List<String> regimes() {
			return this.row.words("regimes").stream().filter((regime) -> !regime.equals("none")).toList();
		}

		Period allowedAge() {
			return Period.parse(this.row.required("allowedAge"));
		}

		String get(String column) {
			return this.row.get(column);
		}

	}

}

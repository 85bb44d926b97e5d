package org.karez.lists.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.karez.lists.Basis;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.tables.Row;

/**
 * Reads one row of a list's {@code rows.csv}. Columns beyond the fixed ones are facts
 * named after their column.
 */
final class EntityRow {

	static final String FILE = "rows.csv";

	static final List<String> COLUMNS = List.of("id", "kind", "name", "localNames", "aliases", "formerNames",
			"weakNames", "programme", "basis", "status", "from", "until", "disputed", "remarks", "source");

	private static final Set<String> FIXED = Set.copyOf(COLUMNS);

	private final Row row;

	EntityRow(Row row) {
		this.row = row;
	}

	ListedEntity entity() {
		LocalDate until = this.row.date("until");
		if (this.row.oneOf(Status.class, "status") == Status.ENDED ^ until != null) {
			throw this.row.broken("“status” and “until” contradict each other",
					"give an ENDED entry the day it ended, or the first day it was seen missing, and no other");
		}
		return new ListedEntity(this.row.required("id"), this.row.oneOf(ListedEntity.Kind.class, "kind"), names(),
				this.row.get("programme"), this.row.oneOf(Basis.class, "basis"), this.row.date("from"), until,
				this.row.oneOf(YesNo.class, "disputed") == YesNo.yes, facts(), this.row.get("remarks"),
				this.row.required("source"));
	}

	private List<ListedName> names() {
		List<String> weak = new ArrayList<>(this.row.list("weakNames"));
		List<ListedName> names = Stream
			.of(List
				.of(new ListedName(this.row.required("name"), ListedName.Kind.MAIN, weak.remove(this.row.get("name")))),
					names("localNames", ListedName.Kind.LOCAL, weak::remove),
					names("aliases", ListedName.Kind.ALIAS, weak::remove),
					names("formerNames", ListedName.Kind.FORMER, weak::remove))
			.flatMap(List::stream)
			.toList();
		if (!weak.isEmpty()) {
			throw this.row.broken("the weak name “" + weak.get(0) + "” is not among the names",
					"write it as it stands under “aliases” or take it away");
		}
		return names;
	}

	private List<ListedName> names(String column, ListedName.Kind kind, Predicate<String> weak) {
		return this.row.list(column).stream().map((value) -> new ListedName(value, kind, weak.test(value))).toList();
	}

	private Map<String, String> facts() {
		Map<String, String> facts = new LinkedHashMap<>();
		this.row.values().forEach((column, value) -> {
			if (!FIXED.contains(column) && !value.isEmpty()) {
				facts.put(column, value);
			}
		});
		return facts;
	}

	/** How a row says whether its listing stands. */
	enum Status {

		ACTIVE, ENDED

	}

	/** How a row answers a question. */
	enum YesNo {

		yes, no

	}

}

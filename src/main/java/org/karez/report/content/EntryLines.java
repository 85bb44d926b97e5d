package org.karez.report.content;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.karez.evidence.ListEvidence;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;

/**
 * The rows of the lists that some supplier met, as the lists give them.
 */
final class EntryLines {

	static final List<Column> COLUMNS = List.of(Column.link("List", 20), Column.words("Entry", 34),
			Column.words("Name", 44), Column.words("Other names", 50), Column.text("Kind", 10),
			Column.state("Basis", 14), Column.words("Programme", 34), Column.day("From"), Column.day("Until"),
			Column.text("Sources agree", 13), Column.words("Remarks", 50), Column.words("Source", 50));

	private EntryLines() {
	}

	/**
	 * The line of one entry.
	 * @param met the first evidence that met it
	 * @param entry the entry, or null where the edition at hand does not have it
	 * @param list the way to its list's line
	 * @return as many values as the section has columns
	 */
	static List<Value> line(ListEvidence met, @Nullable ListedEntity entry, @Nullable Target list) {
		Value listLink = Value.link(met.list(), list);
		if (entry == null) {
			return List.of(listLink, Value.of(met.entry()), Value.of(met.entryName()));
		}
		return List.of(listLink, Value.of(met.entry()), Value.of(entry.name()), Value.of(others(entry)),
				Value.of(entry.kind()), Value.of(entry.basis()), Value.of(entry.programme()), Value.of(entry.from()),
				Value.of(entry.until()), Value.of(entry.disputed() ? "no" : "yes"), Value.of(entry.remarks()),
				Value.of(entry.source()));
	}

	private static String others(ListedEntity entry) {
		return entry.names().stream().skip(1).map(ListedName::value).collect(Collectors.joining("; "));
	}

}

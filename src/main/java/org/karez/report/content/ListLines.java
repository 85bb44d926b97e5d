package org.karez.report.content;

import java.util.List;
import java.util.Optional;

import org.karez.assessment.Grounds.EditionUsed;
import org.karez.lists.ReferenceList;

/**
 * The editions of the reference lists used, each with its papers.
 */
final class ListLines {

	static final List<Column> COLUMNS = List.of(Column.text("List", 20), Column.words("Name", 44),
			Column.words("Publisher", 34), Column.text("Jurisdiction", 13), Column.day("Published"),
			Column.day("Retrieved"), Column.state("State", 11), Column.number("Parties", 10),
			Column.number("Findings", 10), Column.words("Known gaps", 50), Column.words("Address", 44),
			Column.text("SHA-256", 66));

	private ListLines() {
	}

	static List<Value> line(EditionUsed edition, Optional<ReferenceList> list, long findings) {
		return List.of(Value.of(edition.list()), Value.of(edition.title()),
				Value.of(list.map(ReferenceList::publisher).orElse("")),
				Value.of(list.map(ReferenceList::jurisdiction).orElse("")), Value.of(edition.published()),
				Value.of(edition.retrieved()), Value.of(edition.stale() ? "STALE" : "CURRENT"),
				Value.of(edition.rows()), Value.of(findings),
				Value.of(list.map((papers) -> String.join("; ", papers.gaps())).orElse("")),
				Value.of(list.map(ReferenceList::address).orElse("")), Value.of(edition.sha256()));
	}

}

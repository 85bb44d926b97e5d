package org.karez.report.content;

import java.util.List;

import org.karez.report.Change;

/**
 * What changed since the previous report of the same list, each with its cause.
 */
final class ChangeLines {

	static final List<Column> COLUMNS = List.of(Column.state("Change", 12), Column.number("Row", 8),
			Column.words("Supplier", 36), Column.text("Rule", 19), Column.words("Finding", 44),
			Column.text("Before", 22), Column.text("Now", 22), Column.words("Cause", 34), Column.words("Detail", 60));

	private ChangeLines() {
	}

	static List<Value> line(Change change) {
		return List.of(Value.of(change.kind()), (change.row() > 0) ? Value.of(change.row()) : Value.NONE,
				Value.of(change.supplier()), Value.of(change.rule()), Value.of(change.finding()),
				Value.of(change.before()), Value.of(change.after()), Value.of(change.cause().inWords()),
				Value.of(change.detail()));
	}

}

package org.karez.report.content;

import java.util.List;

/**
 * What a reader must know of what the check cannot do.
 */
final class LimitLines {

	static final List<Column> COLUMNS = List.of(Column.number("No", 6), Column.words("Limit", 130));

	private LimitLines() {
	}

	static List<Value> line(long number, String limit) {
		return List.of(Value.of(number), Value.of(limit));
	}

}

package org.karez.report.content;

import java.util.List;
import java.util.stream.Collectors;

import org.karez.evidence.Cell;
import org.karez.intake.Problem;
import org.karez.intake.RejectedRow;

/**
 * The rejected rows: one line a problem, with the row as it came.
 */
final class RejectedLines {

	static final List<Column> COLUMNS = List.of(Column.number("Row", 8), Column.text("Sheet", 14),
			Column.text("Column", 22), Column.words("Value given", 34), Column.words("Problem", 50),
			Column.words("Remedy", 50), Column.words("The row as it came", 80));

	private RejectedLines() {
	}

	static List<Value> line(RejectedRow row, Problem problem) {
		return List.of(Value.of(row.row()), Value.of(row.sheet()), Value.of(problem.column()),
				Value.of(problem.value()), Value.of(problem.problem()), Value.of(problem.remedy()),
				Value.of(row.content().stream().map(Cell::value).collect(Collectors.joining(" | "))));
	}

}

package org.karez.report;

import java.util.List;
import java.util.Objects;

import org.karez.evidence.Cell;
import org.karez.intake.RejectedRow;

/**
 * A row of the input that could not be read, with what is wrong in each cell.
 *
 * @param file the input's file name
 * @param sheet the sheet's name, empty where the format has none
 * @param row the file's own row number, from 1
 * @param content the row's cells as they came
 * @param problems what is wrong with it
 */
public record Refusal(String file, String sheet, int row, List<String> content, List<Problem> problems) {

	/**
	 * One thing wrong with a row.
	 *
	 * @param column the column's header, empty where the row as a whole is meant
	 * @param value the value as given
	 * @param problem what is wrong
	 * @param remedy how to mend it
	 */
	public record Problem(String column, String value, String problem, String remedy) {

	}

	public Refusal {
		Objects.requireNonNull(file);
		content = List.copyOf(content);
		problems = List.copyOf(problems);
	}

	/** The row as intake refused it. */
	public static Refusal of(RejectedRow row) {
		return new Refusal(row.file(), row.sheet(), row.row(), row.content().stream().map(Cell::value).toList(), row
			.problems()
			.stream()
			.map((problem) -> new Problem(problem.column(), problem.value(), problem.problem(), problem.remedy()))
			.toList());
	}

}

package org.karez.intake;

import java.util.List;
import java.util.Objects;

import org.karez.evidence.Cell;

/**
 * A row that could not become a supplier, kept as it came so that it can be mended and
 * sent again.
 *
 * @param file the file's name
 * @param sheet the sheet's name, empty where the format has none
 * @param row the file's own row number, from 1
 * @param content all its cells in order, empty ones included
 * @param problems what is wrong with it; at least one
 */
public record RejectedRow(String file, String sheet, int row, List<Cell> content, List<Problem> problems) {

	public RejectedRow {
		Objects.requireNonNull(file);
		Objects.requireNonNull(sheet);
		content = List.copyOf(content);
		problems = List.copyOf(problems);
		if (problems.isEmpty()) {
			throw new IllegalArgumentException("Row " + row + " is rejected for no reason");
		}
	}

}

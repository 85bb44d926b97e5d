package org.karez.intake;

import java.util.List;

/**
 * A row that was accepted though some of its values look spoiled or misplaced.
 *
 * @param file the file's name
 * @param sheet the sheet's name, empty where the format has none
 * @param row the file's own row number, from 1
 * @param problems what was noticed, cell by cell
 */
public record RemarkedRow(String file, String sheet, int row, List<Problem> problems) {

	public RemarkedRow {
		problems = List.copyOf(problems);
	}

}

package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.karez.intake.grid.Grid;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.Sheet;

/**
 * The first filled rows of a sheet, enough to find its header and see what its columns
 * hold.
 *
 * @param sheet the sheet
 * @param rows the rows
 */
record SheetSample(Sheet sheet, List<RawRow> rows) {

	private static final int FILLED = 120;

	private static final int ALL = 3_000;

	static SheetSample of(Grid grid, Sheet sheet) {
		List<RawRow> rows = new ArrayList<>();
		int[] seen = { 0 };
		grid.rows(sheet, (row) -> {
			seen[0]++;
			if (!row.blank()) {
				rows.add(row);
			}
			return rows.size() < FILLED && seen[0] < ALL;
		});
		return new SheetSample(sheet, List.copyOf(rows));
	}

	/** How many filled rows there are, as far as anybody looked. */
	String inWords() {
		return ((this.rows.size() < FILLED) ? "" : "at least ") + this.rows.size() + " filled rows";
	}

	/** Whether a row of that number was sampled. */
	boolean has(int number) {
		return number == 0 || this.rows.stream().anyMatch((row) -> row.number() == number);
	}

}

package org.karez.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Compares a workbook with the copy that was issued, cell by cell, both read as streams.
 */
public final class WorkbookComparison {

	private final IssuedWorkbook issued;

	private final IssuedWorkbook found;

	private final int limit;

	private final List<CellChange> changes = new ArrayList<>();

	private WorkbookComparison(IssuedWorkbook issued, IssuedWorkbook found, int limit) {
		this.issued = issued;
		this.found = found;
		this.limit = limit;
	}

	/**
	 * Names the cells that differ.
	 * @param issued the copy that was kept
	 * @param found the workbook handed in
	 * @param sheets the sheets to look at
	 * @param limit how many changes are named at most
	 * @return the changes, sheet by sheet, row by row
	 * @throws IOException where one of the workbooks is damaged
	 */
	public static List<CellChange> changes(IssuedWorkbook issued, IssuedWorkbook found, Collection<String> sheets,
			int limit) throws IOException {
		return new WorkbookComparison(issued, found, limit).of(sheets);
	}

	private List<CellChange> of(Collection<String> sheets) throws IOException {
		for (String sheet : sheets) {
			try (SheetCells before = this.issued.cells(sheet); SheetCells now = this.found.cells(sheet)) {
				compare(sheet, before, now);
			}
		}
		return this.changes;
	}

	private void compare(String sheet, SheetCells before, SheetCells now) throws IOException {
		FilledCell a = before.next();
		FilledCell b = now.next();
		while ((a != null || b != null) && this.changes.size() < this.limit) {
			int order = order(a, b);
			if (order != 0 || !content(a).equals(content(b))) {
				add(sheet, (order <= 0) ? a : b, (order <= 0) ? content(a) : "", (order >= 0) ? content(b) : "");
			}
			a = (order <= 0) ? before.next() : a;
			b = (order >= 0) ? now.next() : b;
		}
	}

	private static int order(@Nullable FilledCell a, @Nullable FilledCell b) {
		if (a == null) {
			return 1;
		}
		return (b == null) ? -1 : FilledCell.PLACE.compare(a, b);
	}

	private static String content(@Nullable FilledCell cell) {
		return (cell != null) ? cell.content() : "";
	}

	private void add(String sheet, @Nullable FilledCell at, String issuedContent, String foundContent) {
		if (at != null) {
			this.changes.add(new CellChange(sheet, at.name(), issuedContent, foundContent));
		}
	}

}

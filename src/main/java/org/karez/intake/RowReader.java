package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Cell;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RowVisitor;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Turns the rows below a header into suppliers or rejected rows. The mapping is resolved
 * once, so that a row costs no more than its filled cells.
 */
final class RowReader implements RowVisitor {

	private final String file;

	private final ColumnMapping mapping;

	private final RowSink sink;

	private final MappedColumn[] columns;

	private final CellChecks checks;

	private final Totals totals;

	private final Counts counts;

	RowReader(String file, ColumnMapping mapping, CellChecks checks, Totals totals, Counts counts, RowSink sink) {
		this.file = file;
		this.checks = checks;
		this.totals = totals;
		this.counts = counts;
		this.mapping = mapping;
		this.sink = sink;
		this.columns = mapping.columns().toArray(MappedColumn[]::new);
	}

	@Override
	public boolean row(RawRow row) {
		if (row.number() <= this.mapping.headerRow()) {
			return true;
		}
		if (row.blank() || onlyIdleFormulas(row)) {
			this.counts.blank();
		}
		else if (repeatsHeader(row) || this.totals.in(row)) {
			this.counts.notSupplier(row.number());
		}
		else {
			supplier(row);
		}
		return true;
	}

	/** Templates carry formulas down their empty rows, which then show nothing or 0. */
	private static boolean onlyIdleFormulas(RawRow row) {
		if (!row.hasNotes()) {
			return false;
		}
		for (int i = 0; i < row.width(); i++) {
			boolean idle = row.is(i, CellNote.FORMULA)
					&& (row.is(i, CellNote.ERROR) || row.value(i).equals("0") || row.value(i).equals("FALSE"));
			if (!row.value(i).isBlank() && !idle) {
				return false;
			}
		}
		return true;
	}

	private boolean repeatsHeader(RawRow row) {
		int named = 0;
		for (MappedColumn column : this.columns) {
			if (!column.header().isEmpty()) {
				named++;
				String value = row.value(column.index());
				if (value.length() < column.header().length() || !column.header().equals(value.strip())) {
					return false;
				}
			}
		}
		return named > 1;
	}

	private void supplier(RawRow row) {
		List<Entry> entries = new ArrayList<>(this.columns.length);
		boolean named = false;
		for (MappedColumn column : this.columns) {
			String value = row.value(column.index());
			if (!value.isBlank()) {
				entries.add(new Entry(column.field(), column.role(), column.group(), cell(row, column.index(), value)));
				named |= column.field() == Field.NAME || column.field() == Field.LOCAL_NAME;
			}
		}
		if (named) {
			this.counts.accepted();
			this.sink.accepted(new SupplierRecord(this.file, this.mapping.sheet(), row.number(), entries));
			look(row);
		}
		else {
			nameless(row);
		}
	}

	private void look(RawRow row) {
		List<Problem> problems = this.checks.of(row, this.columns);
		if (!problems.isEmpty()) {
			this.counts.noticed(row.number(), problems);
			this.sink.remarked(new RemarkedRow(this.file, this.mapping.sheet(), row.number(), problems));
		}
	}

	private void nameless(RawRow row) {
		String column = this.mapping.columns()
			.stream()
			.filter((each) -> each.field() == Field.NAME || each.field() == Field.LOCAL_NAME)
			.findFirst()
			.map(MappedColumn::header)
			.orElse(Field.NAME.label());
		List<Cell> content = new ArrayList<>();
		for (int i = 0; i < Math.max(row.width(), this.columns.length); i++) {
			content.add(cell(row, i, row.value(i)));
		}
		this.counts.rejected();
		this.sink.rejected(
				new RejectedRow(this.file, this.mapping.sheet(), row.number(), content, List.of(new Problem(column, "",
						"The row names no supplier", "Write the supplier's name into this cell, or delete the row"))));
	}

	private Cell cell(RawRow row, int index, String value) {
		String header = (index < this.columns.length) ? this.columns[index].header() : "";
		return new Cell(this.file, this.mapping.sheet(), row.number(), header, value);
	}

}

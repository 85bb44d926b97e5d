package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Cell;
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

	private int accepted;

	private int rejected;

	private int blank;

	private int notSuppliers;

	RowReader(String file, ColumnMapping mapping, RowSink sink) {
		this.file = file;
		this.mapping = mapping;
		this.sink = sink;
		this.columns = mapping.columns().toArray(MappedColumn[]::new);
	}

	@Override
	public boolean row(RawRow row) {
		if (row.number() <= this.mapping.headerRow()) {
			return true;
		}
		if (row.blank()) {
			this.blank++;
		}
		else if (repeatsHeader(row)) {
			this.notSuppliers++;
		}
		else {
			supplier(row);
		}
		return true;
	}

	private boolean repeatsHeader(RawRow row) {
		int same = 0;
		int named = 0;
		for (MappedColumn column : this.columns) {
			if (!column.header().isEmpty()) {
				named++;
				same += column.header().equals(row.value(column.index()).strip()) ? 1 : 0;
			}
		}
		return same > 1 && same == named;
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
			this.accepted++;
			this.sink.accepted(new SupplierRecord(this.file, this.mapping.sheet(), row.number(), entries));
		}
		else {
			nameless(row);
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
		this.rejected++;
		this.sink.rejected(
				new RejectedRow(this.file, this.mapping.sheet(), row.number(), content, List.of(new Problem(column, "",
						"The row names no supplier", "Write the supplier's name into this cell, or delete the row"))));
	}

	private Cell cell(RawRow row, int index, String value) {
		String header = (index < this.columns.length) ? this.columns[index].header() : "";
		return new Cell(this.file, this.mapping.sheet(), row.number(), header, value);
	}

	IntakeSummary summary(Understanding understanding) {
		return new IntakeSummary(understanding, this.accepted, this.rejected, this.blank, this.notSuppliers, List.of());
	}

}

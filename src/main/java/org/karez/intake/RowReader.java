package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RowVisitor;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Turns the rows below a header into suppliers or rejected rows.
 */
final class RowReader implements RowVisitor {

	private final String file;

	private final ColumnMapping mapping;

	private final RowSink sink;

	private final MappedColumn[] columns;

	private final EntryReader entries;

	private final HeaderEcho echo;

	private final RowRules rules;

	private final Counts counts;

	private final List<LinkedRows> linked;

	RowReader(String file, ColumnMapping mapping, RowRules rules, List<LinkedRows> linked, Counts counts,
			RowSink sink) {
		this.file = file;
		this.rules = rules;
		this.counts = counts;
		this.mapping = mapping;
		this.linked = linked;
		this.sink = sink;
		this.columns = mapping.columns().toArray(MappedColumn[]::new);
		this.entries = new EntryReader(file, mapping.sheet(), mapping.columns());
		this.echo = new HeaderEcho(mapping, rules.meanings());
	}

	@Override
	public boolean row(RawRow row) {
		if (row.number() <= this.mapping.headerRow()) {
			return true;
		}
		if (row.blank() || onlyIdleFormulas(row)) {
			this.counts.blank();
		}
		else if (this.echo.in(row) || this.rules.totals().in(row)) {
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

	private void supplier(RawRow row) {
		List<Entry> entries = new ArrayList<>(this.columns.length);
		this.entries.read(row, 0, entries);
		if (entries.stream().noneMatch((entry) -> isName(entry.field()))) {
			nameless(row);
			return;
		}
		this.linked.forEach((sheet) -> sheet.addTo(row, entries));
		this.counts.accepted();
		this.sink.accepted(new SupplierRecord(this.file, this.mapping.sheet(), row.number(), entries));
		look(row);
	}

	private static boolean isName(Field field) {
		return field == Field.NAME || field == Field.LOCAL_NAME;
	}

	private void look(RawRow row) {
		List<Problem> problems = this.rules.checks().of(row, this.columns);
		if (!problems.isEmpty()) {
			this.counts.noticed(row.number(), problems);
			this.sink.remarked(new RemarkedRow(this.file, this.mapping.sheet(), row.number(), problems));
		}
	}

	private void nameless(RawRow row) {
		String column = this.mapping.columns()
			.stream()
			.filter((each) -> isName(each.field()))
			.findFirst()
			.map(MappedColumn::header)
			.orElse(Field.NAME.label());
		this.counts.rejected();
		this.sink.rejected(new RejectedRow(this.file, this.mapping.sheet(), row.number(),
				EntryReader.content(this.file, this.mapping, row), List.of(new Problem(column, "",
						"The row names no supplier", "Write the supplier's name into this cell, or delete the row"))));
	}

}

package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
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

	private final Source source;

	private final ColumnMapping mapping;

	private final MappedColumn[] columns;

	private final EntryReader entries;

	private final HeaderEcho echo;

	private final RowFlaws flaws;

	private final NameParts parts;

	private final RowRules rules;

	private final Counts counts;

	/** Reads what follows the header of a further table, once there was one. */
	private @Nullable RowReader further;

	RowReader(Source source, ColumnMapping mapping, RowRules rules, Counts counts) {
		this.source = source;
		this.rules = rules;
		this.counts = counts;
		this.mapping = mapping;
		this.columns = mapping.columns().toArray(MappedColumn[]::new);
		this.entries = new EntryReader(source.file(), mapping.sheet(), mapping.columns());
		this.echo = new HeaderEcho(mapping, rules.meanings());
		this.flaws = new RowFlaws(mapping, rules, source.text());
		this.parts = NameParts.of(mapping.columns(), rules.meanings(), rules.forms());
	}

	@Override
	public boolean row(RawRow row) {
		if (this.further != null) {
			return this.further.row(row);
		}
		if (row.number() <= this.mapping.headerRow()) {
			this.flaws.header(row);
			return true;
		}
		if (row.blank() || onlyIdleFormulas(row)) {
			this.counts.blank();
		}
		else if (this.echo.in(row) || this.rules.totals().in(row)) {
			this.counts.notSupplier(row.number());
		}
		else {
			filled(row);
		}
		return true;
	}

	/** Templates carry formulas down their empty rows, which then show nothing or 0. */
	private static boolean onlyIdleFormulas(RawRow row) {
		if (!row.hasNotes()) {
			return false;
		}
		for (int i = 0; i < row.width(); i++) {
			String value = row.value(i);
			boolean idle = row.is(i, CellNote.FORMULA)
					&& (value.equals("#N/A") || value.equals("0") || value.equals("FALSE"));
			if (!value.isBlank() && !idle) {
				return false;
			}
		}
		return true;
	}

	private void filled(RawRow row) {
		ColumnMapping another = this.echo.another(row);
		if (another != null) {
			this.counts.notSupplier(row.number());
			this.further = new RowReader(this.source.unlinked(), another, this.rules, this.counts);
			this.further.row(row);
			return;
		}
		Problem flaw = this.flaws.of(row);
		if (flaw == null) {
			supplier(row);
		}
		else if (RowFlaws.onlyControls(row)) {
			this.counts.blank();
		}
		else {
			this.counts.rejected();
			this.source.sink()
				.rejected(new RejectedRow(this.source.file(), this.mapping.sheet(), row.number(),
						EntryReader.content(this.source.file(), this.mapping, row), List.of(flaw)));
		}
	}

	private void supplier(RawRow row) {
		List<Entry> entries = new ArrayList<>(this.columns.length);
		this.entries.read(row, 0, entries);
		namesApart(row, entries);
		this.parts.join(entries);
		this.source.linked().forEach((sheet) -> sheet.addTo(row, entries));
		this.counts.accepted();
		this.source.sink()
			.accepted(new SupplierRecord(this.source.file(), this.mapping.sheet(), row.number(), entries));
		look(row);
	}

	/** A word for nothing beside a name is kept, but names nobody. */
	private void namesApart(RawRow row, List<Entry> entries) {
		if (!this.flaws.severalNames()) {
			return;
		}
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			if (RowFlaws.isName(entry.field()) && this.flaws.noName(row, entry)) {
				entries.set(i, new Entry(Field.OTHER, entry.role(), entry.group(), entry.cell()));
			}
		}
	}

	private void look(RawRow row) {
		List<Problem> problems = this.flaws.remarks(row, this.rules.checks().of(row, this.columns));
		if (!problems.isEmpty()) {
			this.counts.noticed(row.number(), problems);
			this.source.sink()
				.remarked(new RemarkedRow(this.source.file(), this.mapping.sheet(), row.number(), problems));
		}
	}

	/**
	 * Where rows come from and go to.
	 *
	 * @param file the file's name
	 * @param text whether it is delimited text
	 * @param linked sheets that say more of its suppliers
	 * @param sink takes what the rows become
	 */
	record Source(String file, boolean text, List<LinkedRows> linked, RowSink sink) {

		/** A further table has its own columns, so that nothing can be joined by them. */
		Source unlinked() {
			return new Source(this.file, this.text, List.of(), this.sink);
		}

	}

}

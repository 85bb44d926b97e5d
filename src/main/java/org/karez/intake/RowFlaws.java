package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;

/**
 * Finds what keeps a filled row from being a supplier: no name, moved values, a heading.
 */
final class RowFlaws {

	private final List<MappedColumn> names;

	private final NoNames noNames;

	private final Overflow overflow;

	private final Headings headings;

	private final boolean text;

	RowFlaws(ColumnMapping mapping, RowRules rules, boolean text) {
		this.names = mapping.columns().stream().filter((column) -> isName(column.field())).toList();
		this.noNames = rules.noNames();
		this.overflow = new Overflow(mapping.columns(), rules.forms());
		this.headings = new Headings(mapping.columns(), rules.meanings(), rules.forms());
		this.text = text;
	}

	static boolean isName(Field field) {
		return field == Field.NAME || field == Field.LOCAL_NAME;
	}

	/** A file's last sign of old systems, and the like, is no row. */
	static boolean onlyControls(RawRow row) {
		for (int i = 0; i < row.width(); i++) {
			if (!row.value(i).chars().allMatch((c) -> Character.isISOControl(c) || Character.isWhitespace(c))) {
				return false;
			}
		}
		return true;
	}

	/** Learns the header's own row. */
	void header(RawRow row) {
		this.overflow.header(row);
	}

	boolean severalNames() {
		return this.names.size() > 1;
	}

	/** Whether an entry of a column for names names nobody. */
	boolean noName(RawRow row, Entry entry) {
		for (MappedColumn column : this.names) {
			if (column.header().equals(entry.cell().column()) && row.value(column.index()).equals(entry.value())) {
				return this.noNames.in(row, column.index());
			}
		}
		return false;
	}

	/** The problem that makes a row no supplier, or null. */
	@Nullable Problem of(RawRow row) {
		MappedColumn named = named(row);
		if (named == null) {
			return nameless(row);
		}
		Problem moved = this.text ? this.overflow.moved(row) : null;
		Problem flaw = (moved != null) ? moved : this.overflow.cut(row);
		return (flaw == null && this.headings.alone(row, named.index()))
				? this.headings.heading(named.header(), row.value(named.index())) : flaw;
	}

	private @Nullable MappedColumn named(RawRow row) {
		for (MappedColumn column : this.names) {
			if (!row.value(column.index()).isBlank() && !this.noNames.in(row, column.index())) {
				return column;
			}
		}
		return null;
	}

	private Problem nameless(RawRow row) {
		String remedy = "Write the supplier's name into this cell, or delete the row";
		for (MappedColumn column : this.names) {
			String value = row.value(column.index());
			if (!value.isBlank()) {
				return new Problem(column.header(), value, "The row names no supplier: what stands there is no name",
						remedy);
			}
		}
		return new Problem(this.names.isEmpty() ? Field.NAME.label() : this.names.get(0).header(), "",
				"The row names no supplier", remedy);
	}

	/** What is worth saying of a row that became a supplier, beside its cells' damage. */
	List<Problem> remarks(RawRow row, List<Problem> damage) {
		Problem further = this.overflow.further(row);
		MappedColumn alone = alone(row);
		if (further == null && alone == null) {
			return damage;
		}
		List<Problem> remarks = new ArrayList<>(damage);
		if (further != null) {
			remarks.add(further);
		}
		if (alone != null) {
			remarks.add(Headings.doubt(alone.header(), row.value(alone.index())));
		}
		return remarks;
	}

	private @Nullable MappedColumn alone(RawRow row) {
		for (MappedColumn column : this.names) {
			if (this.headings.alone(row, column.index()) && !row.value(column.index()).isBlank()) {
				return column;
			}
		}
		return null;
	}

}

package org.karez.screening;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

/**
 * Builds the rows of a small invented list.
 */
final class Rows {

	private final int number;

	private final List<Entry> entries = new ArrayList<>();

	private Rows(int number) {
		this.number = number;
	}

	static Rows row(int number, String name) {
		return new Rows(number).with(Field.NAME, name);
	}

	static Rows row(String name) {
		return row(2, name);
	}

	Rows with(Field field, String value) {
		return with(field, SiteRole.PRODUCTION, value);
	}

	Rows with(Field field, SiteRole role, String value) {
		this.entries.add(new Entry(field, role, 0, new Cell("list.csv", "", this.number, field.label(), value)));
		return this;
	}

	SupplierRecord record() {
		return new SupplierRecord("list.csv", "", this.number, this.entries);
	}

}

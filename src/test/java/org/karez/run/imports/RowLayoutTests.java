package org.karez.run.imports;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class RowLayoutTests {

	@Test
	void aRowIsReadBackCellByCell() {
		SupplierRecord written = record(9, new Cell("a.xlsx", "Sheet1", 9, "Name \"quoted\"", "天山\n棉业"),
				new Cell("a.xlsx", "Sites", 41, "Address", "Road 1"));
		RowLayout layout = RowLayout.empty();
		String cells = layout.encode(written);
		assertThat(RowLayout.of(layout.json()).decode(9, cells)).isEqualTo(written);
	}

	@Test
	void whatRowsHaveInCommonIsKeptOnce() {
		RowLayout layout = RowLayout.empty();
		layout.encode(record(2, new Cell("a.xlsx", "Sheet1", 2, "Name", "First")));
		assertThat(layout.encode(record(3, new Cell("a.xlsx", "Sheet1", 3, "Name", "Second"))))
			.isEqualTo("[0,0,\"Second\"]");
	}

	private static SupplierRecord record(int row, Cell name, Cell... addresses) {
		List<Entry> entries = new java.util.ArrayList<>(List.of(Entry.of(Field.NAME, name)));
		for (Cell address : addresses) {
			entries.add(new Entry(Field.ADDRESS, SiteRole.REGISTERED, 1, address));
		}
		return new SupplierRecord("a.xlsx", "Sheet1", row, entries);
	}

}

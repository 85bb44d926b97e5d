package org.karez.screening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;
import org.karez.tables.Row;
import org.karez.tables.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Where no link should be, a certain link is seen in fewer than 1 of 1,000 rows. Skipped
 * where the labelled files are not at hand.
 */
class FalseAlarmTests {

	private static final Path FACILITIES = Path.of("../shared/data/labelled/facilities_in_xinjiang.csv");

	@Test
	void plantsOutsideXinjiangAreNotPlacedInIt() {
		assumeTrue(Files.exists(FACILITIES), "the labelled facilities are not at hand");
		List<Row> outside = Table.read(FACILITIES)
			.rows()
			.stream()
			.filter((row) -> row.get("in_xinjiang").equals("0") && !row.get("name_province_differs").equals("1"))
			.toList();

		long alarms = outside.stream().map(FalseAlarmTests::record).filter(FalseAlarmTests::certainlyLinked).count();

		assertThat(alarms * 1000).isLessThan(outside.size());
	}

	private static SupplierRecord record(Row row) {
		Cell name = new Cell("facilities.csv", "", row.line(), "facility_name", row.get("facility_name"));
		return new SupplierRecord("facilities.csv", "", row.line(), List.of(Entry.of(Field.NAME, name)));
	}

	private static boolean certainlyLinked(SupplierRecord record) {
		return Seeds.screener()
			.screen(record, Seeds.TODAY)
			.stream()
			.anyMatch((signal) -> signal instanceof LocationSignal site && site.strong());
	}

}

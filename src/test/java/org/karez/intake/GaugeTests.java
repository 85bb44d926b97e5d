package org.karez.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * How far a file is read is told by bytes, in every format that can.
 */
class GaugeTests {

	private static final int ROWS = 12_000;

	@TempDir
	private Path folder;

	@Test
	void aTextTellsItsParts() throws IOException {
		assertTold(Files.writeString(this.folder.resolve("list.csv"), text()));
	}

	@Test
	void aWorkbookTellsItsPartsAcrossItsSheets() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			fill(workbook.createSheet("North"), ROWS / 2);
			fill(workbook.createSheet("South"), ROWS / 2);
			assertTold(saved(workbook, "list.xlsx"));
		}
	}

	@Test
	void textsInAZipTellTheirParts() throws IOException {
		assertTold(Workbook.zip(this.folder.resolve("list.zip"), Map.of("list.csv", text())));
	}

	@Test
	void anOldWorkbookTellsNothing() throws IOException {
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			fill(workbook.createSheet(), 200);
			assertThat(told(saved(workbook, "list.xls"))).hasSize(200).containsOnly(0d);
		}
	}

	/** At the middle row about half is read, at the last all, and it never goes back. */
	private void assertTold(Path file) throws IOException {
		List<Double> told = told(file);
		assertThat(told).hasSize(ROWS).isSorted();
		assertThat(told.get(0)).isLessThan(0.2);
		assertThat(told.get(ROWS / 2)).isCloseTo(0.5, within(0.15));
		assertThat(told.get(ROWS - 1)).isCloseTo(1, within(0.02));
	}

	private static List<Double> told(Path file) throws IOException {
		List<Double> told = new ArrayList<>();
		Gathered.INTAKE.read(file, ReadOptions.none(), new RowSink() {

			private final List<Gauge> gauges = new ArrayList<>();

			@Override
			public void begins(Gauge gauge) {
				this.gauges.add(gauge);
			}

			@Override
			public void accepted(SupplierRecord supplier) {
				told.add(this.gauges.get(0).part());
			}

			@Override
			public void rejected(RejectedRow row) {
				throw new AssertionError(row);
			}

		});
		return told;
	}

	private static String text() {
		StringBuilder text = new StringBuilder("Supplier name,Address,Country\n");
		for (int i = 0; i < ROWS; i++) {
			text.append("Plain Works ").append(i).append(",\"8 Renmin Road, Hangzhou, Zhejiang 310000\",China\n");
		}
		return text.toString();
	}

	private static void fill(Sheet sheet, int rows) {
		row(sheet, 0, "Supplier name", "Address", "Country");
		for (int i = 1; i <= rows; i++) {
			row(sheet, i, "Plain Works " + i, "8 Renmin Road, Hangzhou, Zhejiang 310000", "China");
		}
	}

	private static void row(Sheet sheet, int number, String... values) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < values.length; i++) {
			row.createCell(i).setCellValue(values[i]);
		}
	}

	private Path saved(org.apache.poi.ss.usermodel.Workbook workbook, String name) throws IOException {
		Path file = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		return file;
	}

}

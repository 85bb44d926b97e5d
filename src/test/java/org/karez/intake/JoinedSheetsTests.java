package org.karez.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class JoinedSheetsTests {

	private final Path folder;

	JoinedSheetsTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private static void sheet(XSSFWorkbook workbook, String name, String... rows) {
		Sheet sheet = workbook.createSheet(name);
		for (String each : rows) {
			Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			for (String value : each.split(",")) {
				row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
			}
		}
	}

	private Path model() throws IOException {
		Path file = this.folder.resolve("model.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			sheet(workbook, "Suppliers", "Supplier ID,Supplier name,Country", "S-1,Alpha Mill,China",
					"S-2,Beta Works,Peru");
			sheet(workbook, "Sites", "Supplier ID,Factory name,Address", "S-1,North plant,8 Youhao Road Urumqi",
					"s-1,South plant,1 Renmin Road Hangzhou", "S-2,Lima plant,2 Plaza Lima",
					"S-9,Lost plant,3 Nowhere");
			sheet(workbook, "Ownership", "Supplier,Shareholder,Share %", "Alpha Mill,Oasis Holding,60%",
					"Alpha Mill,Harbour Fund,40%", "Beta Works,Andes SA,100%");
			workbook.write(out);
		}
		return file;
	}

	@Test
	void sitesAndOwnersOnSheetsOfTheirOwnFindTheirSuppliers() throws IOException {
		Gathered read = Gathered.from(model());
		assertThat(read.names()).containsExactly("Alpha Mill", "Beta Works");
		SupplierRecord alpha = read.accepted.get(0);
		assertThat(alpha.sites()).filteredOn((site) -> site.first(Field.ADDRESS).isPresent()).hasSize(2);
		assertThat(alpha.parties()).extracting((party) -> party.name())
			.containsExactly("Oasis Holding", "Harbour Fund");
		assertThat(alpha.parties().get(0).share()).isNotNull();
		assertThat(alpha.first(Field.ADDRESS).orElseThrow().sheet()).isEqualTo("Sites");
	}

	@Test
	void aRowWhoseSupplierIsMissingIsRejectedAndNotLost() throws IOException {
		Path file = model();
		assertThat(Gathered.from(file).rejected).singleElement().satisfies((row) -> {
			assertThat(row.sheet()).isEqualTo("Sites");
			assertThat(row.row()).isEqualTo(5);
			assertThat(row.problems().get(0).value()).isEqualTo("S-9");
		});
		IntakeSummary summary = Gathered.INTAKE.read(file, ReadOptions.none(), new Gathered());
		assertThat(summary.linked()).isEqualTo(6);
		assertThat(summary.understanding().linked()).hasSize(2);
	}

}

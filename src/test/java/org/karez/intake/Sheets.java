package org.karez.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of small sheets, each given as lines of texts with bars between them.
 */
final class Sheets {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	Sheets with(String name, String... lines) {
		Sheet sheet = this.workbook.createSheet(name);
		for (String line : lines) {
			Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			String[] values = line.split("\\|", -1);
			for (int i = 0; i < values.length; i++) {
				if (!values[i].isEmpty()) {
					row.createCell(i).setCellValue(values[i]);
				}
			}
		}
		return this;
	}

	Sheets hidden(String name, String... lines) {
		with(name, lines);
		this.workbook.setSheetVisibility(this.workbook.getNumberOfSheets() - 1, SheetVisibility.VERY_HIDDEN);
		return this;
	}

	Path in(Path folder) throws IOException {
		Path file = folder.resolve("sheets.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			this.workbook.write(out);
		}
		this.workbook.close();
		return file;
	}

}

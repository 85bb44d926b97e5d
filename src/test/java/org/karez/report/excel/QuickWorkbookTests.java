package org.karez.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuickWorkbookTests {

	private static final String[] TEXTS = { "plain", "新疆阿克苏纺织", "a < b & c > \"d\"", " spaced ",
			"two\nlines\tand\rmore", "hard\u00A0space", "𠮷野 beyond", "", "half \uD842 sign", "\u0001 control" };

	@Test
	void sheetsAreByteForByteThoseOfPoi() throws IOException {
		assertThat(sheet(new QuickWorkbook(new XSSFWorkbook(), 4)))
			.isEqualTo(sheet(new SXSSFWorkbook(new XSSFWorkbook(), 4, false, false)));
	}

	private static String sheet(SXSSFWorkbook workbook) throws IOException {
		Sheet sheet = workbook.createSheet("one");
		for (int line = 0; line < 2000; line++) {
			Row row = sheet.createRow(line);
			for (int column = 0; column < 300; column += 1 + line % 97) {
				row.createCell(column).setCellValue(TEXTS[(line + column) % TEXTS.length]);
			}
			row.createCell(301).setCellValue(line / 4d);
			row.createCell(302).setCellFormula("HYPERLINK(\"#'one'!A1\",\"way\")");
		}
		Path file = Files.createTempFile("quick", ".xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		workbook.close();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		finally {
			Files.delete(file);
		}
	}

}

package org.karez.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.karez.tables.Relay;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookFileTests {

	private static final int LINES = 3000;

	private static final String[] TEXTS = { "plain", "新疆阿克苏纺织", "a < b & c > \"d\"", " spaced ", "two\nlines",
			"hard\u00A0space", "𠮷野 beyond", "Gulja é", "x".repeat(32_767), "𠮷".repeat(9_000) };

	@Test
	void whatIsWrittenIsWhatPoiReads() throws IOException {
		byte[] file = file();
		try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = read.getSheet("one");
			assertThat(sheet.getLastRowNum()).isEqualTo(LINES - 1);
			for (int line = 0; line < LINES; line++) {
				Row row = sheet.getRow(line);
				assertThat(row.getCell(0).getStringCellValue()).isEqualTo(text(line));
				assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(line / 4d);
				assertThat(row.getCell(300).getCellFormula()).isEqualTo("HYPERLINK(\"#'one'!A1\",\"way & back\")");
				assertThat(row.getCell(300).getStringCellValue()).isEqualTo("way & back");
				assertThat(row.getHeightInPoints())
					.isEqualTo((line % 2 == 0) ? 28.5f : sheet.getDefaultRowHeightInPoints());
			}
		}
	}

	@Test
	void everyPartHasTheChecksumItSays() throws IOException {
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file()))) {
			int count = 0;
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				CRC32 check = new CRC32();
				check.update(parts.readAllBytes());
				parts.closeEntry();
				assertThat(check.getValue()).as(part.getName()).isEqualTo(part.getCrc());
				count++;
			}
			assertThat(count).isGreaterThan(5);
		}
	}

	@Test
	void aTextSaidTwiceStandsOnceAndALongOneInItsCell() throws IOException {
		try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file()))) {
			assertThat(read.getSharedStringSource().getSharedStringItems()).extracting((item) -> item.getString())
				.contains(TEXTS[0], TEXTS[1])
				.doesNotContain(TEXTS[8])
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void aChecksumOfTwoPiecesIsThatOfTheWhole() {
		byte[] bytes = "The rows of a sheet, and what stands before them".repeat(700).getBytes();
		for (int cut : new int[] { 0, 1, 20, 9_999, bytes.length }) {
			assertThat(JoinedChecksum.of(check(bytes, 0, cut), check(bytes, cut, bytes.length), bytes.length - cut))
				.isEqualTo(check(bytes, 0, bytes.length));
		}
	}

	private static long check(byte[] bytes, int from, int to) {
		CRC32 check = new CRC32();
		check.update(bytes, from, to - from);
		return check.getValue();
	}

	private static String text(int line) {
		return TEXTS[(line < 100) ? line % TEXTS.length : line % 8];
	}

	private static byte[] file() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook(); SheetRows rows = new SheetRows(new Relay("packing", 1))) {
			SharedTexts texts = new SharedTexts(workbook.getSharedStringSource());
			workbook.createSheet("empty");
			XSSFSheet sheet = workbook.createSheet("one");
			for (int line = 0; line < LINES; line++) {
				line(rows, texts, line);
			}
			WorkbookFile file = new WorkbookFile(workbook);
			file.rows(sheet, rows.complete());
			file.write(out);
		}
		return out.toByteArray();
	}

	private static void line(SheetRows rows, SharedTexts texts, int line) {
		if (line % 2 == 0) {
			rows.begin(28.5f);
		}
		else {
			rows.begin();
		}
		SharedText shared = texts.find(text(line));
		if (shared != null) {
			rows.cell(0, 0).shared(shared);
		}
		else {
			rows.cell(0, 0).text(CellText.of(text(line)));
		}
		rows.cell(2, 0).number(line / 4d);
		rows.cell(300, 0).link(new Way("one", 1), CellText.of("way & back"));
		rows.end();
	}

}

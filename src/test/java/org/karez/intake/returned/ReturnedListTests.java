package org.karez.intake.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.RefusedFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReturnedListTests {

	private static final Intake INTAKE = Intake.load(Path.of("seeds/headers"), Limits.usual());

	private final Path folder;

	ReturnedListTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private Path returned(Path list) throws IOException {
		RowAnswers answers = new RowAnswers("http://localhost/s/");
		answers.add("Vendors", 3, 0, List.of("STOP", "<XINJIANG> & 新疆"));
		answers.add("", 2, 0, List.of("STOP", "=1+1"));
		Path back = this.folder.resolve("back");
		try (OutputStream out = Files.newOutputStream(back)) {
			new ReturnedList(INTAKE).write(list, ReadOptions.none(), List.of("Outcome", "Exposures", "Link"), answers,
					out);
		}
		return back;
	}

	private Path saved(Workbook workbook, String name) throws IOException {
		Path file = this.folder.resolve(name);
		try (workbook; OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("Vendors");
			sheet.createRow(0).createCell(0).setCellValue("Our list");
			Row header = sheet.createRow(1);
			header.createCell(0).setCellValue("supplier name");
			header.createCell(1).setCellValue("turnover");
			Row row = sheet.createRow(2);
			row.createCell(0).setCellValue("Alpha");
			row.createCell(1).setCellFormula("1+1");
			row.getCell(0).setCellStyle(workbook.createCellStyle());
			row.getCell(0).getCellStyle().setFillPattern(FillPatternType.BRICKS);
			workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("by hand");
			workbook.write(out);
		}
		return file;
	}

	@Test
	void aWorkbookStaysWhatItIsAndGetsOurColumns() throws IOException {
		Path back = returned(saved(new XSSFWorkbook(), "list.xlsx"));
		try (Workbook workbook = WorkbookFactory.create(back.toFile())) {
			Sheet sheet = workbook.getSheet("Vendors");
			assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 1);
			assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Outcome");
			Row row = sheet.getRow(2);
			assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.FORMULA);
			assertThat(row.getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.BRICKS);
			assertThat(row.getCell(3).getStringCellValue()).isEqualTo("<XINJIANG> & 新疆");
			assertThat(row.getCell(4).getStringCellValue()).isEqualTo("http://localhost/s/0");
			assertThat(workbook.getSheet("Notes").getRow(0).getCell(0).getStringCellValue()).isEqualTo("by hand");
		}
	}

	@Test
	void anOldWorkbookComesBackAsOneOfToday() throws IOException {
		Path back = returned(saved(new HSSFWorkbook(), "list.xls"));
		try (Workbook workbook = WorkbookFactory.create(back.toFile())) {
			assertThat(workbook).isInstanceOf(XSSFWorkbook.class);
			Cell outcome = workbook.getSheet("Vendors").getRow(2).getCell(2);
			assertThat(outcome.getStringCellValue()).isEqualTo("STOP");
		}
	}

	@Test
	void aTextComesBackAsTextThatNoProgramRuns() throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.csv"),
				"supplier name;phone;remark\n\"Alpha; Mill\";+86 991 1;=cmd()\n");
		List<String> lines = new ArrayList<>(Files.readAllLines(returned(list)));
		assertThat(lines).containsExactly("\uFEFFsupplier name;phone;remark;Outcome;Exposures;Link",
				"\"Alpha; Mill\";+86 991 1;'=cmd();STOP;'=1+1;http://localhost/s/0");
	}

	@Test
	void aSheetThatIsFullToItsLastColumnIsRefusedInWords() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		workbook.createSheet("Wide").createRow(0).createCell(0).setCellValue("supplier name");
		workbook.getSheet("Wide").createRow(1).createCell(16_383).setCellValue("last");
		workbook.getSheet("Wide").getRow(1).createCell(0).setCellValue("Beta");
		Path file = saved(workbook, "wide.xlsx");
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> returned(file))
			.withMessageContaining("no room for the 3 columns")
			.withMessageContaining("Wide");
	}

	@Test
	void aDamagedPartThatWasNotNeededForReadingIsRefusedInWords() throws IOException {
		Path file = saved(new XSSFWorkbook(), "theme.xlsx");
		byte[] bytes = Files.readAllBytes(file);
		int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("docProps/app.xml");
		for (int i = name + 18; i < name + 60; i++) {
			bytes[i] ^= 0x55;
		}
		Path damaged = Files.write(this.folder.resolve("damaged.xlsx"), bytes);
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> returned(damaged))
			.withMessageContaining("damaged");
	}

}

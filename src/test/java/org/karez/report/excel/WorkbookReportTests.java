package org.karez.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;
import org.karez.intake.Problem;
import org.karez.intake.RejectedRow;
import org.karez.report.Invented;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookReportTests {

	@Test
	void theSheetsStandInTheirOrder() throws IOException {
		XSSFWorkbook workbook = read(report(10, 1000));
		List<String> names = new ArrayList<>();
		workbook.forEach((sheet) -> names.add(sheet.getSheetName()));
		assertThat(names).containsExactly("Cover", "Summary", "Suppliers", "Findings", "Decisions", "Actions",
				"Evidence index", "Lists used", "List entries met", "Rules used", "Regimes", "Source documents",
				"Rejected rows", "Changes since last", "Limits");
	}

	@Test
	void aSupplierKeepsItsOwnRowNumberAndColumns() throws IOException {
		XSSFWorkbook workbook = read(report(10, 1000));
		Row header = workbook.getSheet("Suppliers").getRow(0);
		Row fourth = workbook.getSheet("Suppliers").getRow(4);
		assertThat(fourth.getCell(0).getNumericCellValue()).isEqualTo(5);
		assertThat(value(header, fourth, "Outcome")).isEqualTo("STOP");
		assertThat(value(header, fourth, "Vendor No")).isEqualTo("0000003");
		assertThat(value(header, fourth, "Postcode")).isEqualTo("012348");
	}

	@Test
	void linksLeadFromSupplierToFindingToRuleToClaimToListEntry() throws IOException {
		XSSFWorkbook workbook = read(report(10, 1000));
		Sheet findings = workbook.getSheet("Findings");
		assertThat(formula(workbook, "Suppliers", 2, "Findings"))
			.isEqualTo("HYPERLINK(\"#'Findings'!A2\",\"2 findings\")");
		assertThat(formula(workbook, "Findings", 1, "Row")).startsWith("HYPERLINK(\"#'Suppliers'!A3\"");
		assertThat(formula(workbook, "Findings", 1, "Rule")).startsWith("HYPERLINK(\"#'Rules used'!A3\"");
		assertThat(formula(workbook, "Findings", 1, "Claims")).startsWith("HYPERLINK(\"#'Source documents'!A2\"");
		assertThat(formula(workbook, "Findings", 1, "List entry")).startsWith("HYPERLINK(\"#'List entries met'!A2\"");
		assertThat(value(findings.getRow(0), findings.getRow(1), "Rule")).isEqualTo("XJ-LIST-01");
	}

	@Test
	void linesBeyondASheetGoOnOnANumberedOne() throws IOException {
		XSSFWorkbook workbook = read(report(25, 10));
		assertThat(workbook.getSheet("Suppliers").getLastRowNum()).isEqualTo(10);
		assertThat(workbook.getSheet("Suppliers 3").getLastRowNum()).isEqualTo(5);
		assertThat(workbook.getSheetIndex("Suppliers 3")).isEqualTo(4);
		assertThat(formula(workbook, "Findings 1".substring(0, 8), 7, "Row")).startsWith("HYPERLINK(\"#'Suppliers");
	}

	@Test
	void theSummaryHasNativeCharts() throws IOException {
		XSSFSheet summary = read(report(50, 1000)).getSheet("Summary");
		assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(4);
	}

	@Test
	void aDraftSaysSoOnEveryPrintedPage() throws IOException {
		XSSFWorkbook workbook = read(report(10, 1000));
		workbook.forEach((sheet) -> assertThat(sheet.getHeader().getCenter()).contains("DRAFT"));
	}

	@Test
	void noCellIsMergedAndEveryTableHasAFilterAndAFrozenHeader() throws IOException {
		XSSFWorkbook workbook = read(report(10, 1000));
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			XSSFSheet sheet = workbook.getSheetAt(i);
			assertThat(sheet.getNumMergedRegions()).isZero();
			if (i >= 2) {
				assertThat(sheet.getCTWorksheet().isSetAutoFilter()).as(sheet.getSheetName()).isTrue();
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
				assertThat(sheet.getRepeatingRows()).isNotNull();
			}
		}
	}

	@Test
	void inputThatLooksLikeAFormulaStaysText() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (WorkbookReport report = WorkbookReport.open(out, Invented.header(), Invented.citations())) {
			report.supplier(new org.karez.assessment.Assessment(Invented.supplier(0, "=cmd|' /C calc'!A0"),
					org.karez.assessment.Outcome.NO_FINDING, List.of(), List.of(), List.of()));
			report.rejected(new RejectedRow("suppliers.csv", "", 7, List.of(cell("@SUM(1)"), cell("\u0000x")),
					List.of(new Problem("Name", "\t=1+1", "no name", "fill in the name"))));
		}
		XSSFWorkbook workbook = read(out.toByteArray());
		assertThat(workbook.getSheet("Suppliers").getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
		assertThat(workbook.getSheet("Suppliers").getRow(1).getCell(1).getStringCellValue())
			.isEqualTo("'=cmd|' /C calc'!A0");
		assertThat(workbook.getSheet("Rejected rows").getRow(1).getCell(3).getStringCellValue()).isEqualTo("' =1+1");
		assertThat(workbook.getSheet("Rejected rows").getRow(1).getCell(6).getStringCellValue())
			.isEqualTo("'@SUM(1) | \u2400x");
	}

	private static Cell cell(String value) {
		return new Cell("suppliers.csv", "", 7, "Name", value);
	}

	static byte[] report(int suppliers, int linesOfASheet) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (WorkbookReport report = WorkbookReport.open(out, Invented.header(), Invented.citations(), linesOfASheet)) {
			for (int i = 0; i < suppliers; i++) {
				report.supplier(Invented.assessment(i));
			}
		}
		return out.toByteArray();
	}

	private static XSSFWorkbook read(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	private static String formula(XSSFWorkbook workbook, String sheet, int row, String column) {
		Sheet found = workbook.getSheet(sheet);
		return found.getRow(row).getCell(column(found.getRow(0), column)).getCellFormula();
	}

	private static String value(Row header, Row row, String column) {
		return row.getCell(column(header, column)).getStringCellValue();
	}

	private static int column(Row header, String title) {
		for (int i = 0; i < header.getLastCellNum(); i++) {
			if (header.getCell(i).getStringCellValue().equals(title)) {
				return i;
			}
		}
		throw new AssertionError("No column " + title);
	}

}

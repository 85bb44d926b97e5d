package org.karez.report.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.casework.SignOff;
import org.karez.casework.SignOffRefusedException;
import org.karez.report.Invented;
import org.karez.report.ReportHeader;
import org.karez.report.archive.Verification.Verdict;
import org.karez.report.excel.WorkbookReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VerifierTests {

	@TempDir
	Path folder;

	private ReportArchive archive;

	private Verifier verifier;

	@BeforeEach
	void open() {
		this.archive = new ReportArchive(this.folder.resolve("register"));
		this.verifier = new Verifier(this.archive);
	}

	@Test
	void theFileAsIssuedIsGenuine() throws IOException {
		assertThat(this.verifier.verify(issue(Invented.header())).verdict()).isEqualTo(Verdict.AS_ISSUED);
	}

	@Test
	void aFileThatWasSavedAgainIsUnchanged() throws IOException {
		Verification answer = this.verifier.verify(resave(issue(Invented.header()), (workbook) -> {
		}));
		assertThat(answer.verdict()).isEqualTo(Verdict.SAVED_AGAIN);
		assertThat(answer.words()).contains("Content unchanged, file re-saved");
	}

	@Test
	void everyChangedCellIsNamedWithBothValues() throws IOException {
		Path file = resave(issue(Invented.header()), (workbook) -> {
			workbook.getSheet("Suppliers").getRow(4).createCell(2).setCellValue("NO_FINDING");
			workbook.getSheet("Findings").getRow(1).createCell(30).setCellValue("harmless");
			workbook.getSheet("Limits").removeRow(workbook.getSheet("Limits").getRow(1));
		});
		Verification answer = this.verifier.verify(file);
		assertThat(answer.verdict()).isEqualTo(Verdict.CHANGED);
		assertThat(answer.changes()).anySatisfy(
				(change) -> assertThat(change.inWords()).isEqualTo("Suppliers!C5: issued “STOP”, now “NO_FINDING”"));
		assertThat(answer.changes()).anySatisfy(
				(change) -> assertThat(change.inWords()).isEqualTo("Findings!AE2: issued empty, now “harmless”"));
		assertThat(answer.changes()).anySatisfy((change) -> assertThat(change.sheet()).isEqualTo("Limits"));
	}

	@Test
	void cellsThatAreShownOtherwiseAreNotGenuine() throws IOException {
		assertThat(shownOtherwise((workbook) -> workbook.getStylesSource()
			.putNumberFormat((short) 164, "General;General;General;\"NO_FINDING\""))).contains("NO_FINDING");
		assertThat(shownOtherwise((workbook) -> workbook.setSheetHidden(workbook.getSheetIndex("Findings"), true)))
			.contains("“Findings” is hidden");
		assertThat(shownOtherwise((workbook) -> workbook.getSheet("Suppliers").getRow(4).setZeroHeight(true)))
			.contains("rows of “Suppliers” are hidden");
		assertThat(shownOtherwise((workbook) -> workbook.getSheet("Suppliers").setColumnHidden(2, true)))
			.contains("columns of “Suppliers” are hidden");
		assertThat(shownOtherwise((workbook) -> workbook.getSheet("Cover").getHeader().setCenter("FINAL")))
			.contains("header or footer of “Cover”");
	}

	private String shownOtherwise(java.util.function.Consumer<XSSFWorkbook> change) throws IOException {
		Verification answer = this.verifier.verify(resave(issue(Invented.header()), change));
		assertThat(answer.verdict()).isEqualTo(Verdict.SHOWN_OTHERWISE);
		assertThat(answer.genuine()).isFalse();
		return answer.words();
	}

	@Test
	void aFormulaPutInIsNamed() throws IOException {
		Path file = resave(issue(Invented.header()),
				(workbook) -> workbook.getSheet("Summary").getRow(6).getCell(1).setCellFormula("1+1"));
		assertThat(this.verifier.verify(file).changes()).singleElement()
			.satisfies((change) -> assertThat(change.inWords()).contains("now the formula =1+1"));
	}

	@Test
	void aRemovedSheetIsAChange() throws IOException {
		Path file = resave(issue(Invented.header()),
				(workbook) -> workbook.removeSheetAt(workbook.getSheetIndex("Limits")));
		assertThat(this.verifier.verify(file).words()).contains("CHANGED").contains("Limits");
	}

	@Test
	void aReportOfAnotherInstallationIsUnknown() throws IOException {
		Path file = workbook(Invented.header());
		Verification answer = this.verifier.verify(file);
		assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN_REPORT);
		assertThat(answer.words()).contains("KR-20261101-0001");
	}

	@Test
	void aForeignWorkbookAndAFileThatIsNoneAreSaidToBeForeign() throws IOException {
		Path foreign = this.folder.resolve("foreign.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(foreign)) {
			workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("hello");
			workbook.write(out);
		}
		Path text = Files.writeString(this.folder.resolve("text.xlsx"), "not a workbook");
		assertThat(this.verifier.verify(foreign).verdict()).isEqualTo(Verdict.FOREIGN);
		assertThat(this.verifier.verify(text).verdict()).isEqualTo(Verdict.FOREIGN);
		assertThat(this.verifier.verify(text).words()).contains("not an .xlsx workbook");
	}

	@Test
	void anIdThatPointsOutOfTheRegisterFindsNothing() {
		assertThat(this.archive.find("../../etc", 1)).isEmpty();
	}

	@Test
	void aSignedReportIsFinal() throws IOException {
		ReportHeader draft = Invented.header();
		issue(draft);
		Instant later = draft.made().plusSeconds(60);
		SignOff signed = SignOff.prepared("Mara", draft.made()).reviewed("Ines", later, "agreed", true);
		issue(draft.issuedAgain(later, signed));
		assertThat(this.archive.latest(draft.id()).orElseThrow().signedBy()).isEqualTo("Ines");
		assertThatThrownBy(() -> issue(draft.issuedAgain(later, signed).issuedAgain(later, signed)))
			.isInstanceOf(SignOffRefusedException.class);
	}

	private Path issue(ReportHeader header) throws IOException {
		Path file = this.folder.resolve("issued.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			WorkbookReport report = write(header, out);
			out.flush();
			this.archive.register(header, file, report.fingerprint());
		}
		return file;
	}

	private Path workbook(ReportHeader header) throws IOException {
		Path file = this.folder.resolve("other.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			write(header, out);
		}
		return file;
	}

	private static WorkbookReport write(ReportHeader header, OutputStream out) {
		WorkbookReport report = WorkbookReport.open(out, header, Invented.citations());
		for (int i = 0; i < 30; i++) {
			report.supplier(Invented.assessment(i));
		}
		report.close();
		return report;
	}

	private Path resave(Path file, java.util.function.Consumer<XSSFWorkbook> change) throws IOException {
		Path saved = this.folder.resolve("saved.xlsx");
		try (InputStream in = Files.newInputStream(file);
				XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(saved)) {
			change.accept(workbook);
			workbook.write(out);
		}
		return saved;
	}

}

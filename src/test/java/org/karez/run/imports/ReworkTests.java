package org.karez.run.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.assessment.Filter;
import org.karez.assessment.Outcome;
import org.karez.intake.ColumnChoice;
import org.karez.intake.Reading;
import org.karez.report.archive.ReportArchive;
import org.karez.run.reports.Repeating;
import org.karez.run.reports.ReportHeaders;
import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class ReworkTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private final Desk desk;

	private final Imports imports;

	private final Results results;

	private final Rework rework;

	private final Readings readings;

	private final ReturnedLists returned;

	private final ReportArchive archive;

	private final Repeating repeating;

	ReworkTests(Desk desk, Imports imports, Results results, Rework rework, Readings readings, ReturnedLists returned,
			ReportArchive archive, Repeating repeating) {
		this.desk = desk;
		this.imports = imports;
		this.results = results;
		this.rework = rework;
		this.readings = readings;
		this.returned = returned;
		this.archive = archive;
		this.repeating = repeating;
	}

	private Import done(long id) throws InterruptedException {
		for (int i = 0; i < 1200 && this.imports.get(id).state().running(); i++) {
			Thread.sleep(50);
		}
		return this.imports.get(id);
	}

	private Import screened(String csv) throws InterruptedException {
		return done(this.desk.handIn(new Upload("list.csv",
				new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "officer", DAY)));
	}

	/** Writes names into the rejected rows, as an officer would. */
	private Path mended(Import list, String... names) throws IOException {
		Path file = Files.createTempFile("mended", ".xlsx");
		try (InputStream in = Files.newInputStream(this.desk.rejected(list.id()).orElseThrow());
				XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < names.length; i++) {
				Row row = workbook.getSheetAt(0).getRow(i + 1);
				row.createCell(0).setCellValue(names[i]);
			}
			workbook.write(out);
		}
		return file;
	}

	@Test
	void mendedRowsJoinTheirListAndTheOthersAreNotJudgedAgain() throws Exception {
		Import list = screened("Supplier name,Address,Country\nPlain Works,\"8 Renmin Road, Hangzhou\",China\n"
				+ ",\"8 Youhao Road, Urumqi, Xinjiang 830000\",China\n,\"1 Plaza, Lima\",Peru\n");
		assertThat(list.refused()).isEqualTo(2);
		Path mended = mended(list, "Oasis Yarns");
		try (InputStream in = Files.newInputStream(mended)) {
			assertThat(this.desk.handIn(new Upload("mended.xlsx", in, "officer", DAY))).isEqualTo(list.id());
		}
		Import joined = done(list.id());
		assertThat(joined.problem()).isNull();
		assertThat(joined.suppliers()).isEqualTo(2);
		assertThat(joined.refused()).isEqualTo(1);
		assertThat(joined.outcomes()).containsEntry(Outcome.STOP, 1);
		Result oasis = this.results.page(joined, Filter.ALL, 0, 5).get(0);
		assertThat(oasis.assessment().supplier().name()).isEqualTo("Oasis Yarns");
		assertThat(oasis.assessment().supplier().row()).isEqualTo(3);
		assertThat(this.desk.mended(list.id())).hasSize(1);
		try (InputStream in = Files.newInputStream(mended(joined, "Lima Works"))) {
			this.desk.mend(list.id(), new Upload("second.xlsx", in, "officer", DAY));
		}
		assertThat(done(list.id()).suppliers()).isEqualTo(3);
		assertThat(done(list.id()).refused()).isZero();
		assertThat(this.desk.rejected(list.id())).isEmpty();
		String report = ReportHeaders.id(list);
		int issue = this.archive.latest(report).orElseThrow().issue();
		assertThat(this.repeating.repeat(report, issue).verdicts().inWords())
			.isEqualTo("All 3 verdicts are equal, byte for byte");
	}

	@Test
	void aListThatCannotBeReadIsReadAsAPersonSaysAndLaterOnesToo() throws Exception {
		Import failed = screened("Xyzzy,Plover\nAlpha,Town\n");
		assertThat(failed.state()).isEqualTo(ImportState.FAILED);
		Reading said = new Reading(null, null, null, 1,
				List.of(new ColumnChoice("A", "Xyzzy", Field.NAME, null, null)));
		assertThat(this.rework.read(failed.id(), said, "officer")).isEqualTo(failed.id());
		assertThat(done(failed.id()).suppliers()).isEqualTo(1);
		this.readings.remember(this.readings.understand(this.desk.file(failed.id()), "list.csv", said, "").mapping(),
				"officer");
		Import later = screened("Xyzzy,Plover\nBeta,Village\nGamma,Hamlet\n");
		assertThat(later.suppliers()).isEqualTo(2);
		assertThat(Readings.understanding(later).known()).isNotNull();
	}

	@Test
	void aListReadOtherwiseAfterItIsDoneIsAListOfItsOwn() throws Exception {
		Import list = screened("supplier,contractor\nAlpha,Beta\n");
		Reading said = new Reading(null, null, null, 1, List.of(new ColumnChoice("A", null, Field.OTHER, null, null),
				new ColumnChoice("B", null, Field.NAME, null, null)));
		Import other = done(this.rework.read(list.id(), said, "officer"));
		assertThat(other.againOf()).isEqualTo(list.id());
		assertThat(this.results.one(other, 0).orElseThrow().assessment().supplier().name()).isEqualTo("Beta");
		assertThat(this.results.one(list, 0).orElseThrow().assessment().supplier().name()).isEqualTo("Alpha");
	}

	@Test
	void theSameFileIsRecognisedAndScreenedAgainOnlyOnPurpose() throws Exception {
		Import list = screened("supplier name,country\nSame Works,China\n");
		assertThat(this.rework.answered(list.sha256(), DAY)).map(Import::id).contains(list.id());
		assertThat(this.rework.answered(list.sha256(), DAY.minusDays(1))).isEmpty();
		Import again = done(this.rework.again(list.id(), "officer"));
		assertThat(again.id()).isNotEqualTo(list.id());
		assertThat(again.suppliers()).isEqualTo(1);
	}

	@Test
	void theListComesBackWithItsAnswersAndItsRejectedRows() throws Exception {
		Import list = screened(
				"Supplier name,Address\nOasis Yarns,\"8 Youhao Road, Urumqi, Xinjiang 830000\"\n,Nowhere\n");
		List<String> lines = Files.readAllLines(this.returned.write(list, "http://localhost/x/"));
		assertThat(lines.get(0)).endsWith("Karez: link");
		assertThat(lines.get(1)).contains("STOP").contains("XINJIANG CRITICAL").endsWith("http://localhost/x/0");
		assertThat(lines.get(2)).contains("REJECTED").contains("names no supplier");
		assertThat(ReturnedLists.name(list)).isEqualTo("list-karez-" + list.id() + ".csv");
	}

}

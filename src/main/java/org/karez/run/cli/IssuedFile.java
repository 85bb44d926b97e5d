package org.karez.run.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.MappedColumn;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.Understanding;
import org.karez.report.ReportHeader;
import org.karez.report.archive.Ingredients;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.report.excel.WorkbookReport;
import org.karez.run.Engine;
import org.karez.run.Home;
import org.karez.run.reports.Reading;
import org.karez.run.reports.VerdictFile;
import org.karez.tables.PassingFiles;

/**
 * The workbook a screening writes. Once whole it is registered as issued, and what it was
 * made of is kept, so that it can be verified and repeated.
 */
final class IssuedFile {

	private static final int DIGITS = 8;

	private final AssessmentJson json = new AssessmentJson();

	private final Path workbook;

	private final Home home;

	private final ReportHeader header;

	private final OutputStream out;

	private final WorkbookReport report;

	private final Path packed;

	private final VerdictFile verdicts;

	IssuedFile(Path workbook, Home home, Understanding understanding, Engine engine, LocalDate asOf, Instant now)
			throws IOException {
		List<String> columns = understanding.mapping().columns().stream().map(MappedColumn::header).toList();
		String id = "KR-" + asOf + "-" + understanding.digest().substring(0, DIGITS);
		Grounds grounds = engine.grounds(asOf);
		this.workbook = workbook;
		this.home = home;
		this.header = new ReportHeader(id, new ReportArchive(home.register()).nextIssue(id),
				"Supplier check of " + understanding.file(), System.getProperty("user.name"), now, grounds,
				understanding.file(), understanding.digest(), columns, null, null, said(understanding));
		this.out = Files.newOutputStream(workbook);
		this.report = WorkbookReport.open(this.out, this.header, engine.citations());
		this.packed = PassingFiles.file("karez-verdicts", ".gz");
		this.verdicts = VerdictFile.create(this.packed);
	}

	/** What is known of the reading before the first row is read. */
	private static List<String> said(Understanding understanding) {
		List<String> said = new ArrayList<>(List.of(understanding.inWords()));
		understanding.warnings().forEach((warning) -> said.add(warning + "."));
		return said;
	}

	void assessed(Assessment assessment) {
		this.report.supplier(assessment);
		this.verdicts.add(VerdictFile.line(assessment, this.json));
	}

	void rejected(RejectedRow row) {
		this.report.rejected(row);
	}

	/** Completes the workbook and registers it. */
	void issue(Path input, ReadOptions options) throws IOException {
		this.report.close();
		this.out.close();
		this.verdicts.close();
		new ReportArchive(this.home.register()).register(this.header, this.workbook, this.report.fingerprint());
		new Pantry(this.home.pantry()).keep(this.header.id(), this.header.issue(),
				new Ingredients(input, List.of(), Reading.write(options), this.json.grounds(this.header.grounds()),
						this.home.rules(), this.home.seeds(), this.home.editions(), this.packed));
		Files.delete(this.packed);
	}

	String id() {
		return this.header.id();
	}

}

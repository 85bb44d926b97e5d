package org.karez.run.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.json.AssessmentJson;
import org.karez.casework.SignOff;
import org.karez.casework.SignOffRefusedException;
import org.karez.report.Citations;
import org.karez.report.ReportHeader;
import org.karez.report.ReportWriter;
import org.karez.report.archive.Ingredients;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.report.excel.ContentFingerprint;
import org.karez.report.excel.WorkbookReport;
import org.karez.report.html.SummaryPage;
import org.karez.run.Home;
import org.karez.run.Screening;
import org.karez.run.Sources;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Readings;

import org.springframework.stereotype.Service;

/**
 * Issues reports: prints them, registers what they say and keeps what they were made of.
 * A workbook is written beside its place and moved there when it is whole, so that nobody
 * ever downloads half a report.
 */
@Service
public class Issuing {

	private static final int BUFFER = 1 << 16;

	private final ReportHeaders headers;

	private final Printer printer;

	private final Comparisons comparisons;

	private final Lineage lineage;

	private final Screening screening;

	private final ReportArchive archive;

	private final Pantry pantry;

	private final Repeating repeating;

	private final Desk desk;

	private final Home home;

	private final Readings readings;

	Issuing(ReportHeaders headers, Printer printer, Comparisons comparisons, Lineage lineage, Screening screening,
			ReportArchive archive, Pantry pantry, Repeating repeating, Desk desk, Home home, Readings readings) {
		this.headers = headers;
		this.printer = printer;
		this.comparisons = comparisons;
		this.lineage = lineage;
		this.screening = screening;
		this.archive = archive;
		this.pantry = pantry;
		this.repeating = repeating;
		this.desk = desk;
		this.home = home;
		this.readings = readings;
	}

	/**
	 * Issues a draft.
	 * @param list the list, all its suppliers assessed
	 * @param tick told after every block how many suppliers it had; may throw to stop
	 * @return its entry in the register
	 * @throws SignOffRefusedException where the report was signed off before
	 * @throws IOException where the disk fails
	 */
	public IssuedReport draft(Import list, IntConsumer tick) throws IOException {
		return issue(list, null, tick, (content) -> {
		});
	}

	/**
	 * Issues a report with its sign-off as it stands.
	 * @param approval asked before anything is registered; throws where the content is
	 * not what was to be signed
	 */
	IssuedReport issue(Import list, @Nullable SignOff signOff, IntConsumer tick, Consumer<ContentFingerprint> approval)
			throws IOException {
		Optional<IssuedReport> latest = this.archive.latest(ReportHeaders.id(list));
		latest.filter((issued) -> !issued.draft()).ifPresent((signed) -> {
			throw new SignOffRefusedException(
					"Report " + signed.inWords() + " is final; hand the list in again for a " + "new report");
		});
		Optional<Ingredients> kept = latest.filter((issued) -> this.pantry.has(issued.id(), issued.issue()))
			.filter((issued) -> !presentGrounds(list))
			.map((issued) -> this.pantry.of(issued.id(), issued.issue()));
		Path verdicts = Files.createTempFile(this.home.reports(), "verdicts", ".gz");
		try {
			ReportHeader header = this.headers.next(list, signOff);
			IssuedReport issued = print(list, header, citations(list, kept), verdicts, tick, approval);
			this.pantry.keep(header.id(), header.issue(), kept.orElseGet(() -> present(list, verdicts)));
			return issued;
		}
		finally {
			Files.deleteIfExists(verdicts);
		}
	}

	private boolean presentGrounds(Import list) {
		return new AssessmentJson().grounds(this.screening.of(list.id()).grounds(list.asOf())).equals(list.grounds());
	}

	/** A list judged by rules of old is printed with their words. */
	private Citations citations(Import list, Optional<Ingredients> kept) {
		return kept.map((ingredients) -> this.repeating.engine(ingredients).citations())
			.orElseGet(this.screening.of(list.id())::citations);
	}

	private Ingredients present(Import list, Path verdicts) {
		Sources sources = this.screening.of(list.id()).sources();
		return new Ingredients(this.desk.file(list.id()), Reading.write(this.readings.options(list)),
				Objects.requireNonNull(list.grounds()), sources.rules(), sources.seeds(), sources.editions(), verdicts);
	}

	private IssuedReport print(Import list, ReportHeader header, Citations citations, Path verdicts, IntConsumer tick,
			Consumer<ContentFingerprint> approval) throws IOException {
		Path whole = this.desk.reportFile(list.id());
		Path part = whole.resolveSibling(whole.getFileName() + ".part");
		Path page = summaryFile(list.id());
		Path pagePart = page.resolveSibling(page.getFileName() + ".part");
		Comparison comparison = this.comparisons.of(list, citations).orElse(null);
		WorkbookReport workbook;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
				Writer summary = Files.newBufferedWriter(pagePart);
				VerdictFile lines = VerdictFile.create(verdicts)) {
			workbook = WorkbookReport.open(out, header, citations);
			try (ReportWriter both = ReportWriter.all(List.of(workbook, new SummaryPage(summary, header, citations)))) {
				this.printer.print(list, both, comparison, lines, tick);
			}
		}
		approval.accept(workbook.fingerprint());
		Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		Files.move(pagePart, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		this.lineage.ended(list.id(), (comparison != null) ? comparison.ended() : List.of());
		return this.archive.register(header, whole, workbook.fingerprint());
	}

	/** Where the printable summary of a list lies. */
	Path summaryFile(long list) {
		return this.home.reports().resolve(list + ".summary.html");
	}

	/** The printable summary, once the report is whole. */
	public Optional<Path> summary(long list) {
		return Optional.of(summaryFile(list)).filter(Files::exists);
	}

}

package org.karez.run.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.json.AssessmentJson;
import org.karez.casework.SignOff;
import org.karez.casework.SignOffRefusedException;
import org.karez.report.Citations;
import org.karez.report.archive.Ingredients;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.report.excel.ContentFingerprint;
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

	private final ReportHeaders headers;

	private final Printer printer;

	private final Comparisons comparisons;

	private final Lineage lineage;

	private final Screening screening;

	private final ReportArchive archive;

	private final Pantry pantry;

	private final Repeating repeating;

	private final Desk desk;

	private final Readings readings;

	Issuing(ReportHeaders headers, Printer printer, Comparisons comparisons, Lineage lineage, Screening screening,
			ReportArchive archive, Pantry pantry, Repeating repeating, Desk desk, Readings readings) {
		this.headers = headers;
		this.printer = printer;
		this.comparisons = comparisons;
		this.lineage = lineage;
		this.screening = screening;
		this.archive = archive;
		this.pantry = pantry;
		this.repeating = repeating;
		this.desk = desk;
		this.readings = readings;
	}

	/**
	 * Begins the next issue of a list's report.
	 * @param list the list; its suppliers are read as they are printed
	 * @param signOff who answers for it, or null while nobody does
	 * @throws SignOffRefusedException where the report was signed off before
	 * @throws IOException where the disk fails
	 */
	Draft begin(Import list, @Nullable SignOff signOff) throws IOException {
		this.archive.latest(ReportHeaders.id(list)).filter((issued) -> !issued.draft()).ifPresent((signed) -> {
			throw new SignOffRefusedException(
					"Report " + signed.inWords() + " is final; hand the list in again for a " + "new report");
		});
		Optional<Ingredients> kept = kept(list);
		// A list judged by rules of old is printed with their words.
		Citations citations = kept.map((ingredients) -> this.repeating.engine(ingredients).citations())
			.orElseGet(this.screening.of(list.id())::citations);
		return new Draft(list, this.headers.next(list, signOff), new Draft.Basis(citations, kept.orElse(null)),
				this.comparisons.of(list, citations).orElse(null), this.printer, this.desk.reportFile(list.id()),
				summaryFile(list.id()));
	}

	/** Whether a report begun earlier is compared with the list it would be now. */
	boolean upToDate(Draft draft) {
		return Objects.equals(draft.header().previous(), this.headers.latest(draft.list()).previous());
	}

	/**
	 * Prints what is left of a report and registers it.
	 * @param draft the report, all suppliers of its list assessed; it is closed
	 * @param tick told after every block how many suppliers it had; may throw to stop
	 * @param approval asked before anything is registered; throws where the content is
	 * not what was to be signed
	 * @return its entry in the register
	 * @throws IOException where the disk fails
	 */
	IssuedReport issue(Draft draft, IntConsumer tick, Consumer<ContentFingerprint> approval) throws IOException {
		try (draft) {
			while (draft.printed() < draft.list().suppliers()) {
				tick.accept(draft.next());
			}
			ContentFingerprint content = draft.complete();
			approval.accept(content);
			return register(draft, content);
		}
	}

	private IssuedReport register(Draft draft, ContentFingerprint content) throws IOException {
		Import list = draft.list();
		Ingredients kept = draft.basis().kept();
		Ingredients ingredients = (kept != null) ? kept : present(list, draft.verdictFile());
		draft.publish();
		this.lineage.ended(list.id(), draft.ended());
		IssuedReport issued = this.archive.register(draft.header(), this.desk.reportFile(list.id()), content);
		this.pantry.keep(issued.id(), issued.issue(), ingredients);
		return issued;
	}

	/** What an earlier issue was made of, where rules or lists are others by now. */
	private Optional<Ingredients> kept(Import list) {
		return this.archive.latest(ReportHeaders.id(list))
			.filter((issued) -> this.pantry.has(issued.id(), issued.issue()))
			.filter((issued) -> !presentGrounds(list))
			.map((issued) -> this.pantry.of(issued.id(), issued.issue()));
	}

	private boolean presentGrounds(Import list) {
		return new AssessmentJson().grounds(this.screening.of(list.id()).grounds(list.asOf())).equals(list.grounds());
	}

	private Ingredients present(Import list, Path verdicts) {
		Sources sources = this.screening.of(list.id()).sources();
		return new Ingredients(this.desk.file(list.id()), this.desk.mended(list.id()),
				Reading.write(this.readings.options(list)), Objects.requireNonNull(list.grounds()), sources.rules(),
				sources.seeds(), sources.editions(), verdicts);
	}

	/** Where the printable summary of a list lies. */
	Path summaryFile(long list) {
		return this.desk.reportFile(list).resolveSibling(list + ".summary.html");
	}

	/** The printable summary, once the report is whole. */
	public Optional<Path> summary(long list) {
		return Optional.of(summaryFile(list)).filter(Files::exists);
	}

}

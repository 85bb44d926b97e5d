package org.karez.run.reports;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.json.AssessmentJson;
import org.karez.casework.SignOff;
import org.karez.intake.IntakeSummary;
import org.karez.intake.MappedColumn;
import org.karez.report.ReportHeader;
import org.karez.report.archive.ReportArchive;
import org.karez.run.imports.Import;
import org.karez.run.imports.Readings;

import org.springframework.stereotype.Component;

/**
 * What the report of a list says of itself.
 */
@Component
public class ReportHeaders {

	private final ReportArchive archive;

	private final Lineage lineage;

	private final Clock clock;

	ReportHeaders(ReportArchive archive, Lineage lineage, Clock clock) {
		this.archive = archive;
		this.lineage = lineage;
		this.clock = clock;
	}

	/** The id of a list's report. */
	public static String id(Import list) {
		return "KR-" + list.asOf() + "-" + list.id();
	}

	/** The number of the list that a report is of, -1 where it was made without one. */
	public static long list(String report) {
		String end = report.substring(report.lastIndexOf('-') + 1);
		return end.matches("\\d{1,18}") ? Long.parseLong(end) : -1;
	}

	/**
	 * The header of the next issue.
	 * @param list the list, all its suppliers assessed
	 * @param signOff who answers for it, or null while nobody does
	 */
	public ReportHeader next(Import list, @Nullable SignOff signOff) {
		return header(list, this.archive.nextIssue(id(list)), signOff);
	}

	/** The header of the latest issue, as of this moment. */
	public ReportHeader latest(Import list) {
		return header(list, Math.max(1, this.archive.nextIssue(id(list)) - 1), null);
	}

	private ReportHeader header(Import list, int issue, @Nullable SignOff signOff) {
		String previous = this.lineage.previous(list).map((id) -> "list " + id).orElse(null);
		return new ReportHeader(id(list), issue, "Supplier check of " + list.fileName(),
				(signOff != null) ? signOff.preparedBy() : list.uploadedBy(), this.clock.instant(),
				new AssessmentJson().grounds(Objects.requireNonNull(list.grounds())), list.fileName(), list.sha256(),
				columns(list), previous, signOff, summary(list).inWords());
	}

	private static IntakeSummary summary(Import list) {
		return Objects.requireNonNull(Readings.summary(list));
	}

	/** The column headers of a list, in its order. */
	public static List<String> columns(Import list) {
		return summary(list).understanding().mapping().columns().stream().map(MappedColumn::header).toList();
	}

}

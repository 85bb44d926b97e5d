package org.karez.run.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessment;
import org.karez.assessment.Outcome;
import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.Intake;
import org.karez.intake.MappedColumn;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.Understanding;
import org.karez.intake.returned.RejectedWorkbook;
import org.karez.intake.returned.ReturnedList;
import org.karez.intake.returned.RowAnswers;
import org.karez.report.json.JsonLinesReport;
import org.karez.run.Engine;
import org.karez.run.FileScreening;
import org.karez.run.Home;
import org.karez.run.ReturnedColumns;

/**
 * Everything a screening writes, each only where it was asked for, and the counts at its
 * end.
 */
final class ScreenOutputs implements FileScreening.Sink, AutoCloseable {

	private final @Nullable Path workbook;

	private final @Nullable Path mendable;

	private final Home home;

	private final @Nullable Path returned;

	private final RowAnswers answers = new RowAnswers("");

	private final @Nullable Writer json;

	private final @Nullable JsonLinesReport lines;

	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

	private int refused;

	private @Nullable IssuedFile report;

	private @Nullable RejectedWorkbook rejected;

	ScreenOutputs(@Nullable Path workbook, @Nullable Path json, @Nullable Path mendable, @Nullable Path returned,
			Home home) throws IOException {
		this.workbook = workbook;
		this.mendable = mendable;
		this.returned = returned;
		this.home = home;
		this.json = (json != null) ? Files.newBufferedWriter(json) : null;
		this.lines = (this.json != null) ? new JsonLinesReport(this.json, new AssessmentJson()::explained) : null;
	}

	void begin(Understanding understanding, Engine engine, LocalDate asOf, Clock clock) throws IOException {
		if (this.workbook != null) {
			this.report = new IssuedFile(this.workbook, this.home, understanding, engine, asOf, clock.instant());
		}
		if (this.mendable != null) {
			this.rejected = new RejectedWorkbook(
					understanding.mapping().columns().stream().map(MappedColumn::header).toList(), "");
		}
	}

	@Override
	public void assessed(Assessment assessment) {
		this.outcomes.merge(assessment.outcome(), 1, Integer::sum);
		if (this.report != null) {
			this.report.assessed(assessment);
		}
		if (this.returned != null) {
			this.answers.add(assessment.supplier().sheet(), assessment.supplier().row(), -1,
					ReturnedColumns.of(assessment));
		}
		if (this.lines != null) {
			this.lines.supplier(assessment);
		}
	}

	@Override
	public void rejected(RejectedRow row) {
		this.refused++;
		if (this.report != null) {
			this.report.rejected(row);
		}
		if (this.rejected != null) {
			this.rejected.add(row);
		}
		if (this.returned != null) {
			this.answers.add(row.sheet(), row.row(), -1, ReturnedColumns.of(row));
		}
	}

	/**
	 * Writes the list itself with the answers behind its own columns, where asked for.
	 */
	void giveBack(Intake intake, Path file, ReadOptions options) throws IOException {
		if (this.returned != null) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(this.returned))) {
				new ReturnedList(intake).write(file, options, ReturnedColumns.unlinked(), this.answers, out);
			}
		}
	}

	/** One line of counts. */
	String counts() {
		StringBuilder line = new StringBuilder();
		for (Outcome outcome : Outcome.gravestFirst()) {
			line.append(outcome).append(' ').append(this.outcomes.getOrDefault(outcome, 0)).append(" · ");
		}
		int suppliers = this.outcomes.values().stream().mapToInt(Integer::intValue).sum();
		return line.append("rejected rows ").append(this.refused).append(" · suppliers ").append(suppliers).toString();
	}

	/** Issues the workbook, once everything was screened. */
	void issue(Path input, ReadOptions options) throws IOException {
		if (this.report != null) {
			this.report.issue(input, options);
		}
	}

	/** The id of the report written, where one was. */
	@Nullable String id() {
		return (this.report != null) ? this.report.id() : null;
	}

	@Override
	public void close() throws IOException {
		if (this.rejected != null && this.mendable != null) {
			try (RejectedWorkbook rows = this.rejected; OutputStream out = Files.newOutputStream(this.mendable)) {
				rows.write(out);
			}
		}
		if (this.json != null) {
			this.json.close();
		}
	}

}

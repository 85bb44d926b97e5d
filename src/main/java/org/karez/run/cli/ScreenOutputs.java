package org.karez.run.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessment;
import org.karez.assessment.Outcome;
import org.karez.intake.MappedColumn;
import org.karez.intake.RejectedRow;
import org.karez.intake.Understanding;
import org.karez.intake.returned.RejectedWorkbook;
import org.karez.report.ReportHeader;
import org.karez.report.archive.ReportArchive;
import org.karez.report.excel.WorkbookReport;
import org.karez.run.Engine;
import org.karez.run.FileScreening;

/**
 * Everything a screening writes, each only where it was asked for, and the counts at its
 * end.
 */
final class ScreenOutputs implements FileScreening.Sink, AutoCloseable {

	private final @Nullable Path workbook;

	private final @Nullable Path mendable;

	private final ReportArchive archive;

	private final @Nullable BufferedWriter json;

	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

	private int refused;

	private @Nullable ReportHeader header;

	private @Nullable WorkbookReport report;

	private @Nullable RejectedWorkbook rejected;

	ScreenOutputs(@Nullable Path workbook, @Nullable Path json, @Nullable Path mendable, ReportArchive archive)
			throws IOException {
		this.workbook = workbook;
		this.mendable = mendable;
		this.archive = archive;
		this.json = (json != null) ? Files.newBufferedWriter(json) : null;
	}

	void begin(Understanding understanding, Engine engine, LocalDate asOf, Clock clock) throws IOException {
		List<String> columns = understanding.mapping().columns().stream().map(MappedColumn::header).toList();
		if (this.workbook != null) {
			String id = "KR-" + asOf + "-" + understanding.digest().substring(0, 8);
			this.header = new ReportHeader(id, this.archive.nextIssue(id), "Supplier check of " + understanding.file(),
					System.getProperty("user.name"), clock.instant(), engine.grounds(asOf), understanding.file(),
					understanding.digest(), columns, null, null);
			this.report = WorkbookReport.open(Files.newOutputStream(this.workbook), this.header, engine.citations());
		}
		if (this.mendable != null) {
			this.rejected = new RejectedWorkbook(columns);
		}
	}

	@Override
	public void assessed(Assessment assessment) {
		this.outcomes.merge(assessment.outcome(), 1, Integer::sum);
		if (this.report != null) {
			this.report.supplier(assessment);
		}
		if (this.json != null) {
			write(this.json, Json.MAPPER.writeValueAsString(SupplierLine.of(assessment)));
		}
	}

	private static void write(BufferedWriter out, String line) {
		try {
			out.write(line);
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The answers cannot be written: " + ex.getMessage(), ex);
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

	@Override
	public void close() throws IOException {
		if (this.report != null && this.header != null && this.workbook != null) {
			this.report.close();
			this.archive.register(this.header, this.workbook, this.report.fingerprint());
		}
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

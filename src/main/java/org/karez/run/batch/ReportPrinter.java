package org.karez.run.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.IntakeSummary;
import org.karez.intake.MappedColumn;
import org.karez.intake.RejectedRow;
import org.karez.intake.returned.RejectedWorkbook;
import org.karez.report.ReportHeader;
import org.karez.report.ReportWriter;
import org.karez.report.excel.WorkbookReport;
import org.karez.run.Screening;
import org.karez.run.imports.Import;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.imports.Result;
import org.karez.run.imports.Results;
import org.karez.run.imports.StagedRows;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints an import's results into a workbook, a block of suppliers at a time.
 */
@Component
class ReportPrinter {

	private static final int BLOCK = 1000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Screening screening;

	private final Results results;

	private final StagedRows rows;

	private final ProgressBoard board;

	private final Clock clock;

	ReportPrinter(Screening screening, Results results, StagedRows rows, ProgressBoard board, Clock clock) {
		this.screening = screening;
		this.results = results;
		this.rows = rows;
		this.board = board;
		this.clock = clock;
	}

	/**
	 * Prints an import.
	 * @param list the import, all its suppliers assessed
	 * @param out where the workbook goes
	 * @param stop asked before every block; throws where the work is to stop
	 */
	void print(Import list, OutputStream out, Runnable stop) {
		try (ReportWriter report = WorkbookReport.open(out, header(list), this.screening.citations())) {
			for (int from = 0; from < list.suppliers(); from += BLOCK) {
				stop.run();
				List<Result> block = this.results.between(list, from, from + BLOCK);
				block.forEach((result) -> report.supplier(result.assessment()));
				this.board.add(list.id(), block.size());
			}
			refused(list, report::rejected);
		}
	}

	/**
	 * Prints the rows that could not be read into a workbook that can be mended and
	 * handed in again.
	 */
	void printRejected(Import list, OutputStream out) {
		try (RejectedWorkbook workbook = new RejectedWorkbook(columns(list))) {
			refused(list, workbook::add);
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The workbook could not be written; is the disk full?", ex);
		}
	}

	private void refused(Import list, Consumer<RejectedRow> each) {
		for (int from = 0; from < list.refused(); from += BLOCK) {
			this.rows.rejectedBetween(list.id(), from, from + BLOCK).forEach(each);
		}
	}

	private static List<String> columns(Import list) {
		IntakeSummary summary = JSON.readValue(Objects.requireNonNull(list.understanding()), IntakeSummary.class);
		return summary.understanding().mapping().columns().stream().map(MappedColumn::header).toList();
	}

	private ReportHeader header(Import list) {
		Grounds grounds = new AssessmentJson().grounds(Objects.requireNonNull(list.grounds()));
		List<String> columns = columns(list);
		String id = "KR-" + list.asOf() + "-" + list.id();
		return ReportHeader.draft(id, "Supplier check of " + list.fileName(), list.uploadedBy(), this.clock.instant(),
				grounds, list.fileName(), list.sha256(), columns);
	}

}

package org.karez.report;

import java.util.List;

import org.karez.intake.RejectedRow;
import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;

/**
 * Writes several forms of the same report in one pass.
 */
record ManyReports(List<ReportWriter> writers) implements ReportWriter {

	ManyReports {
		writers = List.copyOf(writers);
	}

	@Override
	public void supplier(Assessment assessment, CaseFile caseFile) {
		this.writers.forEach((writer) -> writer.supplier(assessment, caseFile));
	}

	@Override
	public void rejected(RejectedRow row) {
		this.writers.forEach((writer) -> writer.rejected(row));
	}

	@Override
	public void change(Change change) {
		this.writers.forEach((writer) -> writer.change(change));
	}

	@Override
	public void close() {
		this.writers.forEach(ReportWriter::close);
	}

}

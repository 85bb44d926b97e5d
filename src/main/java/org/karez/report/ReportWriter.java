package org.karez.report;

import java.util.List;

import org.karez.intake.RejectedRow;
import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;

/**
 * Takes a report's content one supplier at a time and keeps none of it, so that a million
 * suppliers need no more memory than ten. Closing it completes the report.
 */
public interface ReportWriter extends AutoCloseable {

	/**
	 * Adds one supplier, in the order of the input.
	 * @param assessment what was found
	 * @param caseFile what people have done about it
	 */
	void supplier(Assessment assessment, CaseFile caseFile);

	/** Adds one supplier that nobody has worked on. */
	default void supplier(Assessment assessment) {
		supplier(assessment, CaseFile.EMPTY);
	}

	/** Adds one row that intake refused. */
	void rejected(RejectedRow row);

	/** Adds one difference to the previous report. */
	void change(Change change);

	/** Completes the report; nothing may be added afterwards. */
	@Override
	void close();

	/** A writer that passes everything on to several, in their order. */
	static ReportWriter all(List<ReportWriter> writers) {
		return new ManyReports(writers);
	}

}

package org.karez.web.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.Verification;

/**
 * What the interface says of issued reports.
 */
final class ReportAnswers {

	private ReportAnswers() {
	}

	/** An issue of a report. */
	record Issued(String id, int issue, boolean draft, Instant made, String signedBy, String sha256) {

		static Issued of(IssuedReport report) {
			return new Issued(report.id(), report.issue(), report.draft(), report.made(), report.signedBy(),
					report.sha256());
		}

	}

	/** What came of a repeated screening. */
	record Replayed(String report, int issue, boolean equal, long suppliers, long unequal, List<String> differences,
			List<String> grounds) {

	}

	/** Whether a workbook says what was issued. */
	record Verified(String verdict, boolean genuine, String words, @Nullable Issued report, List<Cell> changes) {

		static Verified of(Verification answer) {
			IssuedReport issued = answer.issued();
			return new Verified(answer.verdict().name(), answer.genuine(), answer.words(),
					(issued != null) ? Issued.of(issued) : null,
					answer.changes()
						.stream()
						.map((change) -> new Cell(change.sheet(), change.cell(), change.before(), change.after()))
						.toList());
		}

	}

	/** A cell that is not as it was issued. */
	record Cell(String sheet, String cell, String issued, String found) {

	}

}

package org.karez.run.reports;

import org.jspecify.annotations.Nullable;
import org.karez.report.ReportWriter;

/**
 * All that is written of a list at once.
 *
 * @param report the report, in one form or several
 * @param comparison tells the changes since the list before; null where there is none or
 * nobody asks
 * @param verdicts keeps the verdicts; null where nobody asks for them
 */
record Sheaf(ReportWriter report, @Nullable Comparison comparison, @Nullable VerdictFile verdicts) {

	/** A report alone. */
	static Sheaf of(ReportWriter report) {
		return new Sheaf(report, null, null);
	}

}

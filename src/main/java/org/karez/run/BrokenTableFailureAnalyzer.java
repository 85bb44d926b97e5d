package org.karez.run;

import org.karez.tables.BrokenTableException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints file, line and remedy where a table of the evidence base is broken, in place of
 * a stack trace.
 */
class BrokenTableFailureAnalyzer extends AbstractFailureAnalyzer<BrokenTableException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, BrokenTableException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend the file named, or take it from the release again, and start anew. "
						+ "Karez does not start on evidence it cannot read whole",
				root);
	}

}

package org.karez.run.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints why the database did not start in place of a stack trace.
 */
class DatabaseStartFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseStartException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DatabaseStartException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), root);
	}

}

package org.karez.run;

import org.karez.rules.BrokenPackException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints every problem of a broken rule pack with file, line and remedy, in place of a
 * stack trace.
 */
class BrokenPackFailureAnalyzer extends AbstractFailureAnalyzer<BrokenPackException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, BrokenPackException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend what is named; “karez rules check” looks again without starting anything. "
						+ "Karez does not judge by rules it cannot read whole",
				root);
	}

}

package org.karez.assessment;

import java.util.Collection;
import java.util.List;

import org.karez.rules.Finding;
import org.karez.rules.Severity;

/**
 * What an assessment comes to. There is no outcome that says a supplier is beyond doubt.
 */
public enum Outcome {

	/** Do not buy until an officer has decided. */
	STOP,
	/** A person must look. */
	REVIEW,
	/** Cannot be said; the assessment names what is missing. */
	INSUFFICIENT_DATA,
	/** Nothing found in the named editions. */
	NO_FINDING;

	/**
	 * The outcome of a supplier: a critical finding stops, a high or medium one asks for
	 * a look, and only then do missing fields count.
	 * @param findings all findings on the supplier
	 * @param undecidable whether fields are missing without which nothing can be said
	 * @return the outcome
	 */
	public static Outcome of(Collection<Finding> findings, boolean undecidable) {
		if (has(findings, Severity.CRITICAL)) {
			return STOP;
		}
		if (has(findings, Severity.HIGH) || has(findings, Severity.MEDIUM)) {
			return REVIEW;
		}
		return undecidable ? INSUFFICIENT_DATA : NO_FINDING;
	}

	private static boolean has(Collection<Finding> findings, Severity severity) {
		return findings.stream().anyMatch((finding) -> finding.severity() == severity);
	}

	/** From the gravest to the least. */
	public static List<Outcome> gravestFirst() {
		return List.of(values());
	}

}

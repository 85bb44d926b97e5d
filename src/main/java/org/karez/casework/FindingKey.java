package org.karez.casework;

import org.karez.rules.Finding;
import org.karez.screening.Subject;
import org.karez.tables.Fingerprint;

/**
 * What makes a finding on a supplier the same one in the next screening: its rule and
 * whom it is about. What it rests on is not part of it: with another address or one more
 * list it is still the same question, and {@link Binding} says whether a decision on it
 * still speaks.
 *
 * @param value 16 hex digits
 */
public record FindingKey(String value) {

	private static final int LENGTH = 16;

	public static FindingKey of(Finding finding) {
		Subject subject = finding.subject();
		return new FindingKey(
				Fingerprint.of(finding.rule() + "\n" + subject.role() + "\n" + subject.name()).substring(0, LENGTH));
	}

}

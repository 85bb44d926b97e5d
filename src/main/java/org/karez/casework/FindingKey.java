package org.karez.casework;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.evidence.ListEvidence;
import org.karez.rules.Finding;
import org.karez.tables.Fingerprint;

/**
 * What makes a finding on a supplier the same one in the next screening: its rule, whom
 * it is about and the list entries it rests on. The values of the cells are not part of
 * it: an edited address is still the same question.
 *
 * @param value 16 hex digits
 */
public record FindingKey(String value) {

	private static final int LENGTH = 16;

	public static FindingKey of(Finding finding) {
		String subject = String.join(" > ", finding.subject().path());
		String entries = entries(finding).sorted().distinct().collect(Collectors.joining("\n"));
		return new FindingKey(Fingerprint.of(finding.rule() + "\n" + subject + "\n" + entries).substring(0, LENGTH));
	}

	/** The list entries a finding rests on, as {@code list#entry}. */
	static Stream<String> entries(Finding finding) {
		return finding.evidence()
			.stream()
			.filter(ListEvidence.class::isInstance)
			.map(ListEvidence.class::cast)
			.map((evidence) -> evidence.list() + "#" + evidence.entry());
	}

}

package org.karez.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.karez.assessment.Assessment;
import org.karez.casework.Binding;
import org.karez.casework.EntryDigests;
import org.karez.casework.FindingKey;
import org.karez.casework.RecordFingerprint;
import org.karez.casework.SupplierKey;
import org.karez.rules.Finding;

/**
 * How a supplier stood in a report: what the next report is compared with.
 *
 * @param supplier which supplier
 * @param name its name
 * @param row its row in the input
 * @param record the fingerprint of its record
 * @param marks its findings by key, gravest first
 */
public record Stand(SupplierKey supplier, String name, int row, String record, Map<String, Mark> marks) {

	/**
	 * How one finding stood.
	 *
	 * @param rule the rule's id and version
	 * @param title the finding in the words of its rule
	 * @param severity how grave it was
	 * @param entries the fingerprint of the list entries it rests on
	 * @param evidence what it rested on, in words
	 */
	public record Mark(String rule, String title, String severity, String entries, String evidence) {

		String ruleId() {
			return this.rule.substring(0, this.rule.lastIndexOf('@'));
		}

		boolean sameAs(Mark other) {
			return this.severity.equals(other.severity) && this.evidence.equals(other.evidence);
		}

	}

	public Stand {
		marks = new LinkedHashMap<>(marks);
	}

	public static Stand of(Assessment assessment, EntryDigests digests) {
		Map<String, Mark> marks = new LinkedHashMap<>();
		for (Finding finding : assessment.findings()) {
			Binding binding = Binding.of(assessment.supplier(), finding, digests);
			marks.put(FindingKey.of(finding).value(), new Mark(binding.rule(), finding.title(),
					finding.severity().name(), binding.entries(), inWords(finding)));
		}
		return new Stand(SupplierKey.of(assessment.supplier()), assessment.supplier().name(),
				assessment.supplier().row(), RecordFingerprint.of(assessment.supplier()), marks);
	}

	/** Without edition dates and row numbers: a new edition alone is no change. */
	private static String inWords(Finding finding) {
		return finding.evidence()
			.stream()
			.map((evidence) -> evidence.inWords().replaceAll("edition \\d{4}-\\d{2}-\\d{2}", "edition"))
			.collect(Collectors.joining("; "));
	}

}

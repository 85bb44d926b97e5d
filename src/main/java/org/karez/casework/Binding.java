package org.karez.casework;

import java.util.Optional;
import java.util.stream.Collectors;

import org.karez.evidence.ListEvidence;
import org.karez.rules.Finding;
import org.karez.supplier.SupplierRecord;
import org.karez.tables.Fingerprint;

/**
 * What a decision was made on: the record, the list entries and the rule as they stood. A
 * decision speaks only while all three still say the same.
 *
 * @param record the fingerprint of the supplier's record
 * @param entries the fingerprint of the list entries the finding rests on, empty where it
 * rests on none
 * @param rule the rule's id and version
 */
public record Binding(String record, String entries, String rule) {

	public static Binding of(SupplierRecord supplier, Finding finding, EntryDigests digests) {
		return new Binding(RecordFingerprint.of(supplier), entries(finding, digests),
				finding.rule() + "@" + finding.ruleVersion());
	}

	private static String entries(Finding finding, EntryDigests digests) {
		String content = finding.evidence()
			.stream()
			.filter(ListEvidence.class::isInstance)
			.map(ListEvidence.class::cast)
			.map((met) -> met.list() + "#" + met.entry() + "=" + digests.digest(met.list(), met.entry()))
			.sorted()
			.distinct()
			.collect(Collectors.joining("\n"));
		return content.isEmpty() ? "" : Fingerprint.of(content);
	}

	/** Why a decision bound to this no longer speaks, or empty where it still does. */
	public Optional<Cause> changedTo(Binding now) {
		if (!this.record.equals(now.record)) {
			return Optional.of(Cause.SUPPLIER_EDITED);
		}
		if (!this.entries.equals(now.entries)) {
			return Optional.of(Cause.LIST_CHANGED);
		}
		return this.rule.equals(now.rule) ? Optional.empty() : Optional.of(Cause.RULE_CHANGED);
	}

}

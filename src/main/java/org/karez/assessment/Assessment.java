package org.karez.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * What can be said of one supplier on given grounds.
 *
 * @param supplier the record judged
 * @param outcome what it comes to
 * @param findings all findings, gravest first
 * @param missing fields left empty that a rule needed, listed under every outcome
 * @param unchecked what was not checked and why, in plain words
 */
public record Assessment(SupplierRecord supplier, Outcome outcome, List<Finding> findings, List<Field> missing,
		List<String> unchecked) {

	public Assessment {
		Objects.requireNonNull(supplier);
		Objects.requireNonNull(outcome);
		findings = (findings.size() < 2) ? List.copyOf(findings) : findings.stream().sorted(Finding.ORDER).toList();
		missing = List.copyOf(missing);
		unchecked = List.copyOf(unchecked);
	}

	/** The gravest severity for each exposure that has a finding. */
	public Map<Exposure, Severity> exposures() {
		EnumMap<Exposure, Severity> gravest = new EnumMap<>(Exposure.class);
		for (Finding finding : this.findings) {
			gravest.merge(finding.exposure(), finding.severity(), (a, b) -> a.graverThan(b) ? a : b);
		}
		return Collections.unmodifiableMap(gravest);
	}

}

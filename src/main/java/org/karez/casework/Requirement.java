package org.karez.casework;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;

/**
 * A document that customs would ask for where a finding of some gravity stands.
 *
 * @param id its id, such as {@code TRACE-MAP}
 * @param group the group customs counts it to
 * @param title what it is called
 * @param proves what it proves, in plain words
 * @param exposures the exposures that call for it
 * @param least the least severity that calls for it
 * @param source the official text that asks for it
 */
public record Requirement(String id, DocumentGroup group, String title, String proves, Set<Exposure> exposures,
		Severity least, String source) {

	public Requirement {
		Objects.requireNonNull(id);
		Objects.requireNonNull(group);
		Objects.requireNonNull(least);
		exposures = Set.copyOf(exposures);
	}

	/** Whether one of the findings calls for it. */
	public boolean calledForBy(Collection<Finding> findings) {
		for (Finding finding : findings) {
			if (this.exposures.contains(finding.exposure()) && !this.least.graverThan(finding.severity())) {
				return true;
			}
		}
		return false;
	}

}

package org.karez.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.evidence.ClaimRef;
import org.karez.rules.Action;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Requirement;
import org.karez.rules.RuleCard;
import org.karez.rules.RulePack;
import org.karez.rules.Severity;
import org.karez.screening.Signal;
import org.karez.supplier.Field;

/**
 * Gives every signal one severity.
 */
record StubPack(Severity severity, List<Requirement> requirements) implements RulePack {

	@Override
	public String id() {
		return "stub";
	}

	@Override
	public String version() {
		return "1";
	}

	@Override
	public LocalDate effective() {
		return LocalDate.EPOCH;
	}

	@Override
	public String digest() {
		return "";
	}

	@Override
	public List<RuleCard> rules() {
		return List.of();
	}

	@Override
	public Map<String, Action> actions() {
		return Map.of();
	}

	@Override
	public Map<ClaimRef, String> claimsWithoutRule() {
		return Map.of();
	}

	@Override
	public Set<Field> absences() {
		return Set.of();
	}

	@Override
	public List<List<Finding>> judge(List<List<Signal>> suppliers, LocalDate asOf) {
		List<List<Finding>> findings = new ArrayList<>();
		suppliers.forEach((signals) -> findings.add(signals.stream().map(this::finding).toList()));
		return findings;
	}

	private Finding finding(Signal signal) {
		return new Finding("XJ-LOC-01", "1", "A site", Exposure.XINJIANG, this.severity, signal.subject(),
				List.of(new ClaimRef("S1-6")), List.of(), List.of(), "XJ-SITE", "So it is.", signal.evidence());
	}

}

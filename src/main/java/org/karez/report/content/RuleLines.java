package org.karez.report.content;

import java.util.List;
import java.util.stream.Collectors;

import org.karez.evidence.ClaimRef;
import org.karez.report.RuleUsed;

/**
 * The rules of the pack, those that found nothing included.
 */
final class RuleLines {

	static final List<Column> COLUMNS = List.of(Column.text("Rule", 19), Column.text("Version", 14),
			Column.words("What it says", 60), Column.state("Exposure", 15), Column.state("Base severity", 14),
			Column.number("Findings", 10), Column.link("Claims", 28), Column.link("Regimes", 40),
			Column.text("Action", 16));

	private RuleLines() {
	}

	static List<Value> line(RuleUsed rule, long findings, Landmarks landmarks) {
		String claims = rule.claims().stream().map(ClaimRef::id).collect(Collectors.joining(", "));
		String regimes = String.join(", ", rule.regimes());
		return List.of(Value.of(rule.id()), Value.of(rule.version()), Value.of(rule.title()), Value.of(rule.exposure()),
				Value.of(rule.severity()), Value.of(findings),
				rule.claims().isEmpty() ? Value.NONE : Value.link(claims, landmarks.claim(rule.claims().get(0))),
				rule.regimes().isEmpty() ? Value.NONE : Value.link(regimes, landmarks.regime(rule.regimes().get(0))),
				Value.of(rule.action()));
	}

}

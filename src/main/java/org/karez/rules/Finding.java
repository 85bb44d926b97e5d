package org.karez.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.karez.evidence.ClaimRef;
import org.karez.evidence.Evidence;
import org.karez.screening.Subject;

/**
 * A rule's judgement of a signal: why, on whose authority and what to do next.
 *
 * @param rule the rule's id
 * @param ruleVersion the version of the rule
 * @param title what the rule says, in words a layman understands
 * @param exposure what it exposes to
 * @param severity how grave it is, after the regime table
 * @param subject whom it is about
 * @param claims the claims of the source documents it rests on
 * @param regimes the ids of the regimes it engages on the as-of date
 * @param announced the ids of regimes that would be engaged but apply only from a later
 * date; they raise nothing yet
 * @param action the id of its action
 * @param because why this finding has this severity, in one or two plain sentences
 * @param evidence what it rests on, never empty
 */
public record Finding(String rule, String ruleVersion, String title, Exposure exposure, Severity severity,
		Subject subject, List<ClaimRef> claims, List<String> regimes, List<String> announced, String action,
		String because, List<Evidence> evidence) {

	/** By severity, rule and cell, whatever the order in which rules fired. */
	public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
		.thenComparing(Finding::rule)
		.thenComparing((finding) -> finding.subject().depth())
		.thenComparing((finding) -> finding.evidence().get(0).cell().column())
		.thenComparing((finding) -> finding.evidence().get(0).cell().value())
		.thenComparing((finding) -> finding.subject().name())
		.thenComparing((finding) -> finding.evidence().get(0).inWords());

	/** The same finding on somebody else. */
	public Finding about(Subject other, List<Evidence> found) {
		return new Finding(this.rule, this.ruleVersion, this.title, this.exposure, this.severity, other, this.claims,
				this.regimes, this.announced, this.action, this.because, found);
	}

	public Finding {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(exposure);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(action);
		claims = List.copyOf(claims);
		regimes = List.copyOf(regimes);
		announced = List.copyOf(announced);
		evidence = List.copyOf(evidence);
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException("A finding without evidence is not shown: rule " + rule);
		}
		if (claims.isEmpty() && regimes.isEmpty()) {
			throw new IllegalArgumentException("A finding rests on a claim or a regime: rule " + rule);
		}
	}

}

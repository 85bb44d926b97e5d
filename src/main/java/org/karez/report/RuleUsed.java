package org.karez.report;

import java.util.List;

import org.karez.evidence.ClaimRef;
import org.karez.rules.Exposure;
import org.karez.rules.RuleCard;
import org.karez.rules.Severity;

/**
 * A rule as the report prints it.
 *
 * @param id the rule's id
 * @param version its version
 * @param title what it says, in words a layman understands
 * @param exposure what it exposes to
 * @param severity its base severity
 * @param claims the claims it rests on
 * @param regimes the regimes it rests on, by id
 * @param action its action's id
 */
public record RuleUsed(String id, String version, String title, Exposure exposure, Severity severity,
		List<ClaimRef> claims, List<String> regimes, String action) {

	public static RuleUsed of(RuleCard card) {
		return new RuleUsed(card.id(), card.version(), card.title(), card.exposure(), card.severity(), card.claims(),
				card.regimes(), card.action());
	}

	public RuleUsed {
		claims = List.copyOf(claims);
		regimes = List.copyOf(regimes);
	}

}

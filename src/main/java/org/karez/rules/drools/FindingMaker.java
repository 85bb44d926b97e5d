package org.karez.rules.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.karez.catalogue.Regime;
import org.karez.rules.Authorities;
import org.karez.rules.Finding;
import org.karez.rules.RuleCard;
import org.karez.rules.drools.Severities.Weighed;

/**
 * Writes out a finding from what a rule says of a party, as the law stands on a day.
 */
final class FindingMaker {

	private final Severities severities;

	private final Authorities authorities;

	FindingMaker(Severities severities, Authorities authorities) {
		this.severities = severities;
		this.authorities = authorities;
	}

	/**
	 * The finding, or nothing where the rule rests on laws alone of which none applies on
	 * that day.
	 */
	Optional<Finding> make(Saying saying, LocalDate asOf) {
		RuleCard card = saying.card();
		Map<Boolean, List<String>> regimes = saying.regimes()
			.stream()
			.collect(Collectors.partitioningBy((regime) -> applies(regime, asOf)));
		List<String> engaged = regimes.getOrDefault(true, List.of());
		if (card.claims().isEmpty() && card.regimes().stream().noneMatch(engaged::contains)) {
			return Optional.empty();
		}
		Weighed weighed = this.severities.weigh(card, engaged);
		return Optional.of(new Finding(card.id(), card.version(), card.title(), card.exposure(), weighed.severity(),
				saying.subject(), card.claims(), engaged, regimes.getOrDefault(false, List.of()), card.action(),
				because(card, weighed) + saying.agreement(), saying.evidence()));
	}

	private boolean applies(String id, LocalDate asOf) {
		Regime regime = this.authorities.regimes().get(id);
		return regime == null || regime.appliesOn(asOf);
	}

	private String because(RuleCard card, Weighed weighed) {
		if (weighed.raisedBy() == null) {
			return card.because();
		}
		Regime regime = this.authorities.regimes().get(weighed.raisedBy());
		String where = (regime == null) ? weighed.raisedBy() : regime.title() + " (" + regime.jurisdiction() + ")";
		return card.because() + " Raised from " + card.severity() + " to " + weighed.severity()
				+ " because this organisation is bound by " + where + ".";
	}

}

package org.karez.rules.drools;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.karez.catalogue.Regime;
import org.karez.evidence.Evidence;
import org.karez.rules.Authorities;
import org.karez.rules.Finding;
import org.karez.rules.RuleCard;
import org.karez.rules.drools.Severities.Weighed;
import org.karez.screening.ListingSignal;
import org.karez.screening.OwnershipSignal;
import org.karez.screening.Signal;

/**
 * Writes out a finding from a rule's card and the signals it answered to.
 */
final class FindingMaker {

	private final Severities severities;

	private final Authorities authorities;

	FindingMaker(Severities severities, Authorities authorities) {
		this.severities = severities;
		this.authorities = authorities;
	}

	Finding make(RuleCard card, List<Signal> signals) {
		List<String> regimes = regimes(card, signals.get(0));
		Weighed weighed = this.severities.weigh(card, regimes);
		List<Evidence> evidence = signals.stream().flatMap((signal) -> signal.evidence().stream()).distinct().toList();
		return new Finding(card.id(), card.version(), card.title(), card.exposure(), weighed.severity(),
				signals.get(0).subject(), card.claims(), regimes, card.action(), because(card, weighed), evidence);
	}

	/** The rule's regimes and those of the listing it is about. */
	private static List<String> regimes(RuleCard card, Signal signal) {
		Set<String> regimes = new LinkedHashSet<>(card.regimes());
		if (signal instanceof ListingSignal listing) {
			regimes.addAll(listing.regimes());
		}
		if (signal instanceof OwnershipSignal ownership) {
			regimes.addAll(ownership.regimes());
		}
		return List.copyOf(regimes);
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

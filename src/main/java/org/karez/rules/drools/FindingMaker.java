package org.karez.rules.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.karez.catalogue.Regime;
import org.karez.rules.Authorities;
import org.karez.rules.Finding;
import org.karez.rules.RuleCard;
import org.karez.rules.Severity;
import org.karez.rules.drools.Severities.Weighed;
import org.karez.tables.Memo;

/**
 * Writes out a finding from what a rule says of a party, as the law stands on a day.
 */
final class FindingMaker {

	private static final int REMEMBERED = 5_000;

	private final Map<String, RuleCard> cards;

	private final Severities severities;

	private final Authorities authorities;

	private final Memo<Question, Standing> standings = new Memo<>("severities by regime", REMEMBERED, this::standing);

	/**
	 * Takes in what findings are made of.
	 * @param cards the rules by name
	 * @param severities the severity table
	 * @param authorities the regimes
	 */
	FindingMaker(Map<String, RuleCard> cards, Severities severities, Authorities authorities) {
		this.cards = cards;
		this.severities = severities;
		this.authorities = authorities;
	}

	/**
	 * The finding, or nothing where the rule rests on laws alone of which none applies on
	 * that day.
	 */
	Optional<Finding> make(Saying saying, LocalDate asOf) {
		RuleCard card = saying.card();
		Standing standing = this.standings.get(new Question(card.name(), saying.regimes(), asOf));
		if (card.claims().isEmpty() && card.regimes().stream().noneMatch(standing.engaged()::contains)) {
			return Optional.empty();
		}
		return Optional.of(new Finding(card.id(), card.version(), card.title(), card.exposure(), standing.severity(),
				saying.subject(), card.claims(), standing.engaged(), standing.notYet(), card.action(),
				standing.because() + saying.agreement(), saying.evidence()));
	}

	private Standing standing(Question question) {
		RuleCard card = Objects.requireNonNull(this.cards.get(question.rule()));
		Map<Boolean, List<String>> regimes = question.regimes()
			.stream()
			.collect(Collectors.partitioningBy((regime) -> applies(regime, question.asOf())));
		List<String> engaged = regimes.getOrDefault(true, List.of());
		Weighed weighed = this.severities.weigh(card, engaged.stream().filter(this.authorities::binds).toList());
		return new Standing(engaged, regimes.getOrDefault(false, List.of()), weighed.severity(),
				because(card, weighed));
	}

	/** What a rule's findings have in common under some regimes on a day. */
	private record Standing(List<String> engaged, List<String> notYet, Severity severity, String because) {

	}

	private record Question(String rule, List<String> regimes, LocalDate asOf) {

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

package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.karez.rules.RuleCard;
import org.karez.screening.Signal;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule's consequence speaks to: takes down which rule answered to which signals.
 */
public final class Findings {

	private final Map<String, RuleCard> cards;

	private List<Raised> raised = new ArrayList<>();

	Findings(Map<String, RuleCard> cards) {
		this.cards = cards;
	}

	/**
	 * Raises a finding.
	 * @param rule the rule that fires
	 * @param signals the signals it rests on, the one it is about first
	 * @throws IllegalStateException where the pack has no card for the rule
	 */
	public void raise(Rule rule, Signal... signals) {
		RuleCard card = this.cards.get(rule.getName());
		if (card == null) {
			throw new IllegalStateException("Nobody knows the rule " + rule.getName());
		}
		this.raised.add(new Raised(card, List.of(signals)));
	}

	/** Hands over what was raised since it was last asked. */
	List<Raised> take() {
		List<Raised> taken = this.raised;
		this.raised = new ArrayList<>();
		return taken;
	}

	/**
	 * A rule and the signals it answered to.
	 *
	 * @param card the rule
	 * @param signals the signals
	 */
	record Raised(RuleCard card, List<Signal> signals) {

	}

}

package org.karez.rules.drools;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.karez.catalogue.Regime;
import org.karez.rules.Authorities;
import org.karez.rules.RuleCard;
import org.karez.rules.Severity;
import org.karez.rules.Strength;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * What the severity table speaks to: how grave a finding is at least, by regime and
 * strength, for who is bound by the regime.
 */
public final class Severities {

	private final Map<String, Map<Strength, Severity>> least = new TreeMap<>();

	Severities() {
	}

	/** Asks the table about every regime there is. */
	static Severities evaluate(KieBase rules, Authorities authorities) {
		Severities severities = new Severities();
		KieSession session = rules.newKieSession();
		session.setGlobal("severities", severities);
		authorities.regimes().values().forEach(session::insert);
		session.fireAllRules(10_000);
		session.dispose();
		return severities;
	}

	/**
	 * Says how grave a finding is at least.
	 * @param regime the regime it engages
	 * @param strength how sure its facts are
	 * @param severity the least severity
	 */
	public void atLeast(Regime regime, Strength strength, Severity severity) {
		atLeast(regime.id(), strength, severity);
	}

	void atLeast(String regime, Strength strength, Severity severity) {
		this.least.computeIfAbsent(regime, (id) -> new EnumMap<>(Strength.class))
			.merge(strength, severity, (a, b) -> a.graverThan(b) ? a : b);
	}

	/** What the table says, regime by regime. */
	Map<String, Map<Strength, Severity>> table() {
		return this.least;
	}

	/** A rule's severity under the binding regimes engaged: raised, or as it was. */
	Weighed weigh(RuleCard card, List<String> regimes) {
		Weighed weighed = new Weighed(card.severity(), null);
		for (String regime : regimes) {
			Severity severity = this.least.getOrDefault(regime, Map.of()).get(card.strength());
			if (severity != null && severity.graverThan(weighed.severity())) {
				weighed = new Weighed(severity, regime);
			}
		}
		return weighed;
	}

	/**
	 * A severity and the regime that raised it.
	 *
	 * @param severity the severity
	 * @param raisedBy the regime, or null where the rule's own severity stands
	 */
	record Weighed(Severity severity, @Nullable String raisedBy) {

	}

}

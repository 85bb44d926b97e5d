package org.karez.web.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.karez.catalogue.Claim;
import org.karez.catalogue.Regime;
import org.karez.lists.ReferenceList;
import org.karez.report.Citations;
import org.karez.report.RuleUsed;
import org.karez.rules.Action;

/**
 * What a finding cites, found by its id; null where the rules in force no longer know it.
 */
final class Cited {

	private final Map<String, Claim> claims;

	private final Map<String, Regime> regimes;

	private final Map<String, Action> actions;

	private final Map<String, RuleUsed> rules;

	private final Map<String, ReferenceList> lists;

	Cited(Citations citations) {
		this.claims = by(citations.claims(), (claim) -> claim.ref().id());
		this.regimes = by(citations.regimes(), Regime::id);
		this.actions = by(citations.actions(), Action::id);
		this.rules = by(citations.rules(), RuleUsed::id);
		this.lists = by(citations.lists(), ReferenceList::id);
	}

	private static <T> Map<String, T> by(List<T> all, Function<T, String> id) {
		return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
	}

	public @Nullable Claim claim(String id) {
		return this.claims.get(id);
	}

	public @Nullable Regime regime(String id) {
		return this.regimes.get(id);
	}

	public @Nullable Action action(String id) {
		return this.actions.get(id);
	}

	public @Nullable RuleUsed rule(String id) {
		return this.rules.get(id);
	}

	public @Nullable ReferenceList list(String id) {
		return this.lists.get(id);
	}

}

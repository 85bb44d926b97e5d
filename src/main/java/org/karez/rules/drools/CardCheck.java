package org.karez.rules.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.karez.evidence.ClaimRef;
import org.karez.rules.Authorities;
import org.karez.rules.Example;
import org.karez.rules.RuleCard;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.Problems;
import org.karez.screening.Signal;
import org.karez.screening.TermSignal;

/**
 * Holds the cards of a pack against its actions, examples, claims and regimes.
 */
final class CardCheck {

	private final PackData data;

	private final Authorities authorities;

	private final Problems problems;

	CardCheck(PackData data, Authorities authorities, Problems problems) {
		this.data = data;
		this.authorities = authorities;
		this.problems = problems;
	}

	void check(List<RuleCard> cards) {
		Map<String, RuleCard> byId = new HashMap<>();
		for (RuleCard card : cards) {
			RuleCard first = byId.putIfAbsent(card.id(), card);
			if (first != null) {
				problem(card, "its id stands already at " + first.file() + ":" + first.line(),
						"give it the next number");
			}
			grounds(card);
			action(card);
			examples(card);
		}
		this.data.examples().forEach((example) -> example(example, byId.keySet()));
	}

	private void grounds(RuleCard card) {
		for (ClaimRef claim : card.claims()) {
			if (!this.authorities.claims().containsKey(claim)) {
				problem(card, "there is no claim " + claim, "cite a claim of seeds/documents");
			}
		}
		for (String regime : card.regimes()) {
			if (!this.authorities.regimes().containsKey(regime)) {
				problem(card, "there is no regime " + regime, "cite a regime of seeds/regimes");
			}
		}
		if (card.claims().isEmpty() && (card.regimes().isEmpty() || card.claimsReason().isEmpty())) {
			problem(card, "it rests on no claim",
					"cite one, or write @claims(\"none\") with a regime in @regimes and why in @reason");
		}
	}

	private void action(RuleCard card) {
		if (!card.action().isEmpty() && !this.data.actions().containsKey(card.action())) {
			problem(card, "there is no action " + card.action(), "add it to actions.csv");
		}
	}

	private void examples(RuleCard card) {
		if (card.examples().stream().noneMatch(Example::raises)) {
			problem(card, "no example raises it", "add one with “raises” to a file in examples/");
		}
		if (card.examples().stream().allMatch(Example::raises)) {
			problem(card, "no example leaves it silent", "add one with “silent” to a file in examples/");
		}
	}

	private void example(Example example, Set<String> ids) {
		if (!ids.contains(example.rule())) {
			this.problems.add(example.file(), example.line(), "there is no rule " + example.rule(),
					"name a rule of this pack");
		}
		for (Signal signal : example.signals()) {
			if (signal instanceof TermSignal term) {
				word(example, "topic", Set.of(term.topic()));
				word(example, "contexts", term.contexts());
			}
		}
	}

	private void word(Example example, String field, Set<String> used) {
		Set<String> unknown = new TreeSet<>(used);
		unknown.removeAll(this.data.words().getOrDefault(field, Set.of()));
		for (String word : unknown) {
			this.problems.add(example.file(), example.line(), "nobody says “" + word + "”",
					"use a word of topics.csv or contexts.csv");
		}
	}

	private void problem(RuleCard card, String problem, String remedy) {
		this.problems.add(card.file(), card.line(), "rule " + card.id() + ": " + problem, remedy);
	}

	/** Claims that no rule rests on and that the pack does not excuse. */
	List<ClaimRef> withoutRule(List<RuleCard> cards) {
		Set<ClaimRef> used = cards.stream().flatMap((card) -> card.claims().stream()).collect(Collectors.toSet());
		return this.authorities.claims()
			.keySet()
			.stream()
			.filter((claim) -> !used.contains(claim) && !this.data.excused().containsKey(claim))
			.sorted()
			.toList();
	}

}

package org.karez.rules.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.karez.rules.Authorities;
import org.karez.rules.Finding;
import org.karez.rules.RuleCard;
import org.karez.rules.drools.Findings.Raised;
import org.karez.screening.Signal;
import org.kie.api.KieBase;

/**
 * Turns the signals of suppliers into findings, asking the engine once for each shape of
 * signals. Safe for several threads.
 */
final class Judge {

	/** One session for so many suppliers: measured, longer ones hear no faster. */
	private static final int SUPPLIERS_PER_SESSION = 100;

	/**
	 * Beyond so many shapes the input hardly repeats itself and memory is better spent.
	 */
	private static final int MOST_SHAPES = 50_000;

	private final KieBase rules;

	private final Map<String, RuleCard> cards = new HashMap<>();

	private final FindingMaker maker;

	private final Map<Shape, List<Verdict>> known = new ConcurrentHashMap<>();

	Judge(KieBase rules, List<RuleCard> cards, Severities severities, Authorities authorities) {
		this.rules = rules;
		cards.forEach((card) -> this.cards.put(card.name(), card));
		this.maker = new FindingMaker(this.cards, severities, authorities);
	}

	List<List<Finding>> judge(List<List<Signal>> suppliers, LocalDate asOf) {
		List<List<Finding>> findings = new ArrayList<>(suppliers.size());
		for (int from = 0; from < suppliers.size(); from += SUPPLIERS_PER_SESSION) {
			int to = Math.min(suppliers.size(), from + SUPPLIERS_PER_SESSION);
			try (Lazy hearing = new Lazy()) {
				suppliers.subList(from, to).forEach((signals) -> findings.add(judge(signals, asOf, hearing)));
			}
		}
		return findings;
	}

	/** How many shapes of signals the engine was asked about. */
	int shapes() {
		return this.known.size();
	}

	private List<Finding> judge(List<Signal> signals, LocalDate asOf, Lazy hearing) {
		if (signals.isEmpty()) {
			return List.of();
		}
		List<Verdict> verdicts = verdicts(signals, hearing);
		List<Raised> raised = new ArrayList<>(verdicts.size());
		verdicts.forEach((verdict) -> raised.add(verdict.raised(signals)));
		List<Finding> findings = new ArrayList<>(raised.size());
		Saying.join(raised).forEach((saying) -> this.maker.make(saying, asOf).ifPresent(findings::add));
		findings.sort(Finding.ORDER);
		return List.copyOf(findings);
	}

	private List<Verdict> verdicts(List<Signal> signals, Lazy hearing) {
		Shape shape = Shape.of(signals);
		List<Verdict> verdicts = this.known.get(shape);
		if (verdicts == null) {
			verdicts = hear(signals, hearing);
			if (this.known.size() < MOST_SHAPES) {
				this.known.put(shape, verdicts);
			}
		}
		return verdicts;
	}

	private static List<Verdict> hear(List<Signal> signals, Lazy hearing) {
		Set<Verdict> verdicts = new TreeSet<>();
		for (Raised raised : hearing.open().hear(signals)) {
			verdicts
				.add(new Verdict(raised.card(), raised.signals().stream().map((one) -> place(signals, one)).toList()));
		}
		return List.copyOf(verdicts);
	}

	private static int place(List<Signal> signals, Signal signal) {
		for (int i = 0; i < signals.size(); i++) {
			if (signals.get(i) == signal) {
				return i;
			}
		}
		throw new IllegalStateException("A rule answered to a signal of nobody: " + signal);
	}

	/**
	 * That a rule answers to the signals at some places, whoever's signals they are.
	 *
	 * @param card the rule
	 * @param places the signals' places in the supplier's list, from 0
	 */
	private record Verdict(RuleCard card, List<Integer> places) implements Comparable<Verdict> {

		private static final Comparator<Verdict> BY_RULE_AND_PLACE = Comparator
			.comparing((Verdict verdict) -> verdict.card().id())
			.thenComparing((verdict) -> verdict.places().toArray(Integer[]::new), Arrays::compare);

		Raised raised(List<Signal> signals) {
			List<Signal> answered = new ArrayList<>(this.places.size());
			this.places.forEach((place) -> answered.add(signals.get(place)));
			return new Raised(this.card, List.copyOf(answered));
		}

		@Override
		public int compareTo(Verdict other) {
			return BY_RULE_AND_PLACE.compare(this, other);
		}

	}

	/** A hearing that opens when first needed: most suppliers have a known shape. */
	private final class Lazy implements AutoCloseable {

		private @Nullable Hearing hearing;

		Hearing open() {
			Hearing open = this.hearing;
			if (open == null) {
				open = new Hearing(Judge.this.rules, Judge.this.cards);
				this.hearing = open;
			}
			return open;
		}

		@Override
		public void close() {
			if (this.hearing != null) {
				this.hearing.close();
			}
		}

	}

}

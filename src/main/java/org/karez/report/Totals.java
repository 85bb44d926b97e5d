package org.karez.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a report counts while suppliers pass by, without keeping any of them.
 */
public final class Totals {

	/** What words of the input beyond this number are counted under. */
	static final String OTHERS = "(others)";

	private static final int DISTINCT = 10_000;

	/** What is counted. */
	public enum Of {

		/** Suppliers by outcome. */
		OUTCOME,
		/** Suppliers by exposure and its gravest severity, as {@code XINJIANG HIGH}. */
		EXPOSURE,
		/** Findings by severity. */
		SEVERITY,
		/** Findings by rule. */
		RULE,
		/** Findings by claim. */
		CLAIM,
		/** Findings by regime. */
		REGIME,
		/** Findings by list. */
		LIST,
		/** Suppliers with a finding by the province their row gives. */
		PROVINCE,
		/** Suppliers by field left empty. */
		MISSING,
		/** Findings by what was decided. */
		DECISION,
		/** Open actions by owner. */
		OWNER,
		/** Open actions by when they are due. */
		DUE,
		/** Documents on file and missing. */
		DOCUMENT,
		/** Differences to the previous report by kind. */
		CHANGE,
		/** Rows that could not be read. */
		REJECTED

	}

	/**
	 * How often something was counted.
	 *
	 * @param key what
	 * @param count how often
	 */
	public record Count(String key, long count) {

	}

	private final Map<Of, Map<String, LongAdder>> counts = new EnumMap<>(Of.class);

	/** Counts one more. */
	public void add(Of what, String key) {
		Map<String, LongAdder> keys = this.counts.computeIfAbsent(what, (ignored) -> new HashMap<>());
		boolean full = keys.size() >= DISTINCT && !keys.containsKey(key);
		keys.computeIfAbsent(full ? OTHERS : key, (ignored) -> new LongAdder()).increment();
	}

	public long count(Of what, String key) {
		LongAdder counted = this.counts.getOrDefault(what, Map.of()).get(key);
		return (counted != null) ? counted.sum() : 0;
	}

	public long sum(Of what) {
		return this.counts.getOrDefault(what, Map.of()).values().stream().mapToLong(LongAdder::sum).sum();
	}

	/** The most frequent first, equal ones by name. */
	public List<Count> top(Of what, int limit) {
		return this.counts.getOrDefault(what, Map.of())
			.entrySet()
			.stream()
			.map((entry) -> new Count(entry.getKey(), entry.getValue().sum()))
			.sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::key))
			.limit(limit)
			.toList();
	}

	/** The rules that found something, the gravest first and then the most frequent. */
	public List<RuleUsed> found(List<RuleUsed> rules, int limit) {
		return rules.stream()
			.filter((rule) -> fired(rule) > 0)
			.sorted(Comparator.comparing(RuleUsed::severity)
				.thenComparing(Comparator.comparingLong(this::fired).reversed())
				.thenComparing(RuleUsed::id))
			.limit(limit)
			.toList();
	}

	/** How many findings a rule came to. */
	public long fired(RuleUsed rule) {
		return count(Of.RULE, rule.id());
	}

}

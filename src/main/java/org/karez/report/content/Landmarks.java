package org.karez.report.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Grounds;
import org.karez.assessment.Grounds.EditionUsed;
import org.karez.catalogue.Regime;
import org.karez.evidence.ClaimRef;
import org.karez.evidence.ListEvidence;
import org.karez.report.Citations;
import org.karez.report.RuleUsed;
import org.karez.rules.Finding;

/**
 * Where the lines stand that findings point to, known before those lines are written:
 * rules, regimes, claims and lists keep the order of the citations, list entries the
 * order in which they are first met.
 */
final class Landmarks {

	private final Map<String, Integer> rules;

	private final Map<String, Integer> claims;

	private final Map<String, Integer> regimes;

	private final Map<String, Integer> lists;

	private final Map<String, ListEvidence> entries = new LinkedHashMap<>();

	private final Map<String, Integer> entryLines = new LinkedHashMap<>();

	Landmarks(Citations citations, Grounds grounds) {
		this.rules = numbered(citations.rules().stream().map(RuleUsed::id).toList());
		this.claims = numbered(citations.claims().stream().map((claim) -> claim.ref().id()).toList());
		this.regimes = numbered(citations.regimes().stream().map(Regime::id).toList());
		this.lists = numbered(grounds.editions().stream().map(EditionUsed::list).toList());
	}

	private static Map<String, Integer> numbered(Collection<String> ids) {
		int[] next = { 0 };
		return ids.stream().collect(Collectors.toMap((id) -> id, (id) -> ++next[0], (a, b) -> a));
	}

	@Nullable Target rule(Finding finding) {
		return rule(finding.rule());
	}

	@Nullable Target rule(String id) {
		return target(Section.RULES, this.rules.get(id));
	}

	@Nullable Target claim(ClaimRef claim) {
		return target(Section.CLAIMS, this.claims.get(claim.id()));
	}

	@Nullable Target regime(String id) {
		return target(Section.REGIMES, this.regimes.get(id));
	}

	@Nullable Target list(String id) {
		return target(Section.LISTS, this.lists.get(id));
	}

	Target entry(ListEvidence met) {
		String key = met.list() + "#" + met.entry();
		this.entries.putIfAbsent(key, met);
		return new Target(Section.ENTRIES, this.entryLines.computeIfAbsent(key, (ignored) -> this.entries.size()));
	}

	/** The list entries met so far, each with the first evidence that met it. */
	Collection<ListEvidence> entriesMet() {
		return this.entries.values();
	}

	private static @Nullable Target target(Section section, @Nullable Integer line) {
		return (line != null) ? new Target(section, line) : null;
	}

}

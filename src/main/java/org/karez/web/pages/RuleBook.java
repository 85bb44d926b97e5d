package org.karez.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.karez.catalogue.Claim;
import org.karez.catalogue.Regime;
import org.karez.catalogue.SourceDocument;
import org.karez.evidence.ClaimRef;
import org.karez.rules.Action;
import org.karez.rules.Example;
import org.karez.rules.RuleCard;
import org.karez.rules.RulePack;
import org.karez.run.Engine;

/**
 * The rules in force as a reader looks them up: from a rule to its claims, regimes and
 * examples, and from a claim to its rules.
 */
final class RuleBook {

	private final Engine engine;

	private final Map<String, Long> fired;

	private final Map<ClaimRef, List<RuleCard>> byClaim = new TreeMap<>();

	RuleBook(Engine engine, Map<String, Long> fired) {
		this.engine = engine;
		this.fired = fired;
		for (RuleCard rule : engine.rules().rules()) {
			rule.claims().forEach((claim) -> this.byClaim.computeIfAbsent(claim, (ref) -> new ArrayList<>()).add(rule));
		}
	}

	public RulePack pack() {
		return this.engine.rules();
	}

	public Set<String> jurisdictions() {
		return new TreeSet<>(this.engine.settings().jurisdictions());
	}

	/** The rules by family, families in the order of their names. */
	public Map<String, List<RuleCard>> families() {
		Map<String, List<RuleCard>> families = new TreeMap<>();
		pack().rules()
			.forEach((rule) -> families.computeIfAbsent(rule.family(), (family) -> new ArrayList<>()).add(rule));
		return families;
	}

	/** In how many stored verdicts a rule has raised a finding. */
	public long fired(RuleCard rule) {
		return this.fired.getOrDefault(rule.id(), 0L);
	}

	public List<SourceDocument> documents() {
		return this.engine.catalogue().documents();
	}

	public @Nullable Claim claim(ClaimRef ref) {
		return this.engine.catalogue().claim(ref).orElse(null);
	}

	public @Nullable SourceDocument document(ClaimRef ref) {
		return this.engine.catalogue().document(ref).orElse(null);
	}

	public @Nullable Regime regime(String id) {
		return this.engine.catalogue().regime(id).orElse(null);
	}

	public @Nullable Action action(RuleCard rule) {
		return pack().actions().get(rule.action());
	}

	public List<RuleCard> rules(Claim claim) {
		return this.byClaim.getOrDefault(claim.ref(), List.of());
	}

	/** Why no rule rests on a claim; empty where one does. */
	public String excuse(Claim claim) {
		return pack().claimsWithoutRule().getOrDefault(claim.ref(), "");
	}

	public List<Example> examples(RuleCard rule, boolean raising) {
		return rule.examples().stream().filter((example) -> example.raises() == raising).toList();
	}

}

package org.karez.rules.drools;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.karez.catalogue.Catalogue;
import org.karez.rules.Authorities;
import org.karez.rules.Finding;
import org.karez.rules.RulePack;
import org.karez.rules.Severity;
import org.karez.rules.pack.FactNotation;

/**
 * The product's own pack, compiled once for all tests.
 */
final class TestPack {

	/** Some day on which all regimes apply but those still ahead. */
	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	static final Path RULES = Path.of("rules");

	static final Catalogue CATALOGUE = Catalogue.load(Path.of("seeds"));

	private static final Path COMPILED = Path.of("target/compiled-rules");

	/** Bound by no jurisdiction: severities are the rules' own. */
	static final RulePack UNBOUND = boundBy();

	/** Bound by every jurisdiction. */
	static final RulePack BOUND = boundBy("US", "EU", "UK", "CA", "MX", "DE", "INT");

	private TestPack() {
	}

	static RulePack boundBy(String... jurisdictions) {
		return DroolsRulePack.load(RULES, authorities(jurisdictions), COMPILED);
	}

	static Authorities authorities(String... jurisdictions) {
		Authorities all = Authorities.of(CATALOGUE);
		return new Authorities(all.claims(), all.regimes(), Set.of(jurisdictions));
	}

	static List<Finding> judge(RulePack pack, String facts) {
		return pack.judge(List.of(FactNotation.parse(facts)), TODAY).get(0);
	}

	static Set<String> rules(String facts) {
		return judge(UNBOUND, facts).stream().map(Finding::rule).collect(Collectors.toSet());
	}

	/** The gravest severity, or ADVISORY where nothing is found. */
	static Severity gravest(RulePack pack, String facts) {
		return judge(pack, facts).stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.ADVISORY);
	}

}

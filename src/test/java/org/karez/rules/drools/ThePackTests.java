package org.karez.rules.drools;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karez.catalogue.Catalogue;
import org.karez.rules.Authorities;
import org.karez.rules.CheckReport;
import org.karez.rules.Exposure;
import org.karez.rules.RuleCard;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pack the product comes with.
 */
class ThePackTests {

	private static CheckReport report;

	@BeforeAll
	static void check() {
		report = new RuleCheck(Authorities.of(Catalogue.load(Path.of("seeds")))).check(Path.of("rules"));
	}

	@Test
	void passesItsOwnCheckWithEveryExample() {
		assertThat(report.problems()).isEmpty();
		assertThat(report.examples()).isGreaterThan(2 * report.rules().size());
	}

	@Test
	void restsOnEveryClaimOrSaysWhyNot() {
		assertThat(report.claimsWithoutRule()).isEmpty();
	}

	@Test
	void hasARuleOfEveryFamilyThatAClaimNames() {
		Set<String> families = report.rules().stream().map(RuleCard::family).collect(Collectors.toSet());
		Set<String> named = TestPack.CATALOGUE.claims()
			.stream()
			.flatMap((claim) -> claim.families().stream())
			.filter((family) -> family.contains("-") || family.equals("ADVISORY"))
			.collect(Collectors.toSet());
		assertThat(families).containsAll(named);
	}

	@Test
	void coversEveryExposure() {
		Set<Exposure> exposures = report.rules().stream().map(RuleCard::exposure).collect(Collectors.toSet());
		assertThat(exposures).isEqualTo(EnumSet.allOf(Exposure.class));
	}

}

package org.karez.rules.drools;

import org.junit.jupiter.api.Test;
import org.karez.rules.Finding;
import org.karez.rules.RuleCard;
import org.karez.rules.Severity;
import org.karez.rules.Strength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What binds the organisation raises severities and never lowers them.
 */
class SeverityTableTests {

	private static final String NAMED = "ListingSignal basis=SURVEILLANCE active strong regimes=US-NDAA-889";

	@Test
	void aBindingJurisdictionRaisesAFindingAndSaysSo() {
		Finding finding = TestPack.judge(TestPack.boundBy("US"), NAMED).get(0);
		assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
		assertThat(finding.because()).contains("Raised from HIGH to CRITICAL", "Section 889");
	}

	@Test
	void aJurisdictionThatDoesNotBindRaisesNothing() {
		assertThat(TestPack.gravest(TestPack.boundBy("EU"), NAMED)).isEqualTo(Severity.HIGH);
	}

	@Test
	void noFindingIsEverLowered() {
		for (RuleCard card : TestPack.BOUND.rules()) {
			String facts = card.examples()
				.stream()
				.filter((example) -> example.raises())
				.findFirst()
				.orElseThrow()
				.facts();
			for (Finding finding : TestPack.judge(TestPack.BOUND, facts)) {
				assertThat(card(finding).severity().graverThan(finding.severity())).as(finding.rule()).isFalse();
			}
		}
	}

	@Test
	void aWeakFactIsNeverRaised() {
		for (RuleCard card : TestPack.BOUND.rules()) {
			String facts = card.examples()
				.stream()
				.filter((example) -> example.raises())
				.findFirst()
				.orElseThrow()
				.facts();
			for (Finding finding : TestPack.judge(TestPack.BOUND, facts)) {
				if (card(finding).strength() == Strength.POSSIBLE) {
					assertThat(finding.severity()).isEqualTo(card(finding).severity());
				}
			}
		}
	}

	private static RuleCard card(Finding finding) {
		return TestPack.BOUND.rules()
			.stream()
			.filter((card) -> card.id().equals(finding.rule()))
			.findFirst()
			.orElseThrow();
	}

}

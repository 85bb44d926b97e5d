package org.karez.rules.drools;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.karez.rules.Action;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.karez.rules.drools.TestPack.BOUND;
import static org.karez.rules.drools.TestPack.UNBOUND;
import static org.karez.rules.drools.TestPack.gravest;
import static org.karez.rules.drools.TestPack.judge;
import static org.karez.rules.drools.TestPack.rules;

/**
 * Judgements of the documents that are easy to lose.
 */
class EasilyLostTests {

	private static final String PLANT = "LocationSignal role=PRODUCTION strong";

	@Test
	void aClosedOrRenamedCampIsNoClearance() {
		assertThat(rules("TermSignal topic=camp-closed xinjiang")).contains("XJ-DETENTION-03");
		assertThat(rules("TermSignal topic=detention xinjiang; TermSignal topic=camp-closed xinjiang"))
			.contains("XJ-DETENTION-01", "XJ-DETENTION-03");
	}

	@Test
	void anAuditFromInsideTheRegionIsAFindingAndLowersNone() {
		String audited = PLANT + "; TermSignal topic=audit field=AUDITS xinjiang";
		assertThat(rules(audited)).contains("XJ-LOC-01", "XJ-AUDIT-01");
		assertThat(gravest(UNBOUND, audited)).isEqualTo(gravest(UNBOUND, PLANT)).isEqualTo(Severity.CRITICAL);
	}

	@Test
	void complianceWithLocalLawLowersNothing() {
		String compliant = PLANT + "; TermSignal topic=local-law-compliance";
		assertThat(rules(compliant)).contains("XJ-LOC-01", "XJ-AUDIT-03");
		assertThat(gravest(UNBOUND, compliant)).isEqualTo(Severity.CRITICAL);
	}

	@Test
	void notKnowingIsAFindingOfItsOwn() {
		assertThat(rules("TermSignal topic=denial-of-knowledge")).containsExactly("DATA-GAP-07");
		assertThat(rules(PLANT + "; TermSignal topic=denial-of-knowledge")).contains("XJ-OPERATIONS-05");
	}

	@Test
	void aListingForAnotherReasonStaysApart() {
		for (String facts : Set.of("ListingSignal basis=OTHER active strong regimes=US-OFAC-SDN",
				"ListingSignal basis=OTHER active person strong secondFact who=OWNER",
				"ListingSignal basis=OTHER strong", "OwnershipSignal basis=OTHER regimes=US-OFAC-SDN")) {
			assertThat(judge(BOUND, facts)).isNotEmpty()
				.allMatch((finding) -> finding.exposure() == Exposure.DUE_DILIGENCE);
		}
	}

	@Test
	void severalAuthoritiesWeighMoreThanOne() {
		String director = "ListingSignal basis=XINJIANG person active strong secondFact who=DIRECTOR";
		assertThat(gravest(UNBOUND, director)).isEqualTo(Severity.HIGH);
		assertThat(gravest(UNBOUND, director + " authorities=4")).isEqualTo(Severity.CRITICAL);
		String similar = "ListingSignal basis=XINJIANG active";
		assertThat(gravest(UNBOUND, similar + " authorities=2").graverThan(gravest(UNBOUND, similar))).isTrue();
	}

	@Test
	void aSubsidiaryOfAPartyNamedAloneIsForReview() {
		for (String regime : Set.of("US-UFLPA", "US-NS-CMIC")) {
			for (String basis : Set.of("XINJIANG", "SURVEILLANCE")) {
				assertThat(
						gravest(BOUND, "ListingSignal active strong who=PARENT basis=" + basis + " regimes=" + regime))
					.isIn(Severity.HIGH, Severity.MEDIUM);
			}
		}
	}

	@Test
	void blockedOwnersCountFromHalf() {
		String owned = "OwnershipSignal basis=XINJIANG regimes=US-OFAC-SDN shareKnown percent=";
		assertThat(gravest(BOUND, owned + "50")).isEqualTo(Severity.CRITICAL);
		assertThat(gravest(BOUND, owned + "49.99")).isEqualTo(Severity.HIGH);
		assertThat(rules("OwnershipSignal basis=XINJIANG regimes=US-OFAC-SDN")).containsExactly("XJ-LIST-11");
	}

	@Test
	void aRegistrationAloneIsForReview() {
		assertThat(gravest(BOUND, "LocationSignal role=REGISTERED strong registrationOnly")).isEqualTo(Severity.HIGH);
		assertThat(gravest(UNBOUND, "LocationSignal strong registrationOnly")).isEqualTo(Severity.MEDIUM);
	}

	@Test
	void everyFindingHasADemandAConsequenceAndAVerification() {
		for (Finding finding : judge(BOUND, PLANT)) {
			Action action = BOUND.actions().get(finding.action());
			assertThat(action).isNotNull();
			assertThat(action.verification()).isNotBlank();
		}
	}

}

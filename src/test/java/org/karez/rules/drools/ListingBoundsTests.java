package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;
import org.karez.evidence.CellEvidence;
import org.karez.lists.Basis;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.screening.ListingSignal;
import org.karez.screening.Signal;
import org.karez.screening.Subject;
import org.karez.supplier.PartyRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every listing there can be, for an organisation bound everywhere.
 */
class ListingBoundsTests {

	private static final List<CellEvidence> SEEN = List
		.of(new CellEvidence(new Cell("list.csv", "", 2, "Name", "某公司"), "seen"));

	private static final List<List<Signal>> EVERY = every();

	private static final List<List<Finding>> FINDINGS = TestPack.BOUND.judge(EVERY, TestPack.TODAY);

	@Test
	void anEndedListingGivesLowAtMost() {
		check((listing, finding) -> {
			if (!listing.active()) {
				assertThat(finding.severity()).isIn(Severity.LOW, Severity.ADVISORY);
			}
		});
	}

	@Test
	void aPersonNeverStopsASupplierWithoutASecondFact() {
		check((listing, finding) -> {
			if (listing.person() && !listing.secondFact()) {
				assertThat(finding.severity()).isNotEqualTo(Severity.CRITICAL);
			}
		});
	}

	@Test
	void anUncertainMatchIsForReviewAtMost() {
		check((listing, finding) -> {
			if (!listing.strong()) {
				assertThat(finding.severity()).isNotEqualTo(Severity.CRITICAL);
			}
		});
	}

	@Test
	void theReasonOfAListingDecidesItsExposure() {
		check((listing, finding) -> {
			if (finding.severity() != Severity.ADVISORY) {
				assertThat(finding.exposure()).isEqualTo(exposure(listing.basis()));
			}
		});
	}

	@Test
	void noListingGoesUnjudged() {
		List<List<Signal>> unjudged = new ArrayList<>();
		for (int i = 0; i < EVERY.size(); i++) {
			if (FINDINGS.get(i).isEmpty()) {
				unjudged.add(EVERY.get(i));
			}
		}
		assertThat(unjudged).isEmpty();
	}

	@Test
	void everyFindingNamesTheRegimesOfItsListing() {
		check((listing, finding) -> assertThat(finding.regimes()).containsAll(listing.regimes()));
	}

	private static Exposure exposure(Basis basis) {
		return (basis == Basis.OTHER) ? Exposure.DUE_DILIGENCE : Exposure.valueOf(basis.name());
	}

	private static void check(BiConsumer<ListingSignal, Finding> fact) {
		for (int i = 0; i < EVERY.size(); i++) {
			ListingSignal listing = (ListingSignal) EVERY.get(i).get(0);
			FINDINGS.get(i).forEach((finding) -> fact.accept(listing, finding));
		}
	}

	private static List<List<Signal>> every() {
		List<List<Signal>> every = new ArrayList<>();
		for (PartyRole role : PartyRole.values()) {
			for (Basis basis : Basis.values()) {
				for (String regime : Set.of("US-UFLPA", "US-OFAC-SDN", "US-NS-CMIC", "US-BIS-EL", "US-NDAA-889",
						"US-FCC", "US-1260H", "US-1307", "EU-GHR")) {
					for (int bits = 0; bits < 64; bits++) {
						every.add(List.of(listing(role, basis, regime, bits)));
					}
				}
			}
		}
		return every;
	}

	private static Signal listing(PartyRole role, Basis basis, String regime, int bits) {
		return new ListingSignal(Subject.party(role, "某人", "某公司"), "a-list", List.of(regime), basis, (bits & 1) != 0,
				(bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0, ((bits & 32) != 0) ? 3 : 1,
				List.copyOf(SEEN));
	}

}

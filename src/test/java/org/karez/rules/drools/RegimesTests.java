package org.karez.rules.drools;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.karez.rules.Finding;
import org.karez.rules.RulePack;
import org.karez.rules.Severity;
import org.karez.rules.pack.FactNotation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each regime counts as its text says: from its day on, and through ownership as far as
 * it reaches.
 */
class RegimesTests {

	private static final String SEAT = "LocationSignal role=REGISTERED strong registrationOnly";

	private static final RulePack EUROPEAN = TestPack.boundBy("EU");

	private static final RulePack AMERICAN = TestPack.boundBy("US");

	@Test
	void aRegimeThatAppliesLaterIsAnnouncedAndRaisesNothing() {
		Finding finding = judge(EUROPEAN, SEAT, LocalDate.of(2027, 12, 13)).get(0);
		assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
		assertThat(finding.regimes()).contains("US-UFLPA").doesNotContain("EU-FLR");
		assertThat(finding.announced()).containsExactly("EU-FLR");
	}

	@Test
	void fromItsDayOnItIsEngagedAndRaises() {
		Finding finding = judge(EUROPEAN, SEAT, LocalDate.of(2027, 12, 14)).get(0);
		assertThat(finding.severity()).isEqualTo(Severity.HIGH);
		assertThat(finding.regimes()).contains("EU-FLR");
		assertThat(finding.announced()).isEmpty();
		assertThat(finding.because()).contains("EU ban on products made with forced labour");
	}

	@Test
	void aLawOfTheSameJurisdictionRaisesNothingBeforeItsDay() {
		String listed = "ListingSignal basis=OTHER active strong regimes=US-1260H";
		assertThat(judge(AMERICAN, listed, LocalDate.of(2026, 6, 29)).get(0).announced()).containsExactly("US-1260H");
		assertThat(judge(AMERICAN, listed, LocalDate.of(2026, 6, 30)).get(0).regimes()).containsExactly("US-1260H");
	}

	@Test
	void aRuleThatRestsOnALawAloneIsSilentBeforeIt() {
		String half = "OwnershipSignal basis=SURVEILLANCE regimes=US-BIS-EL shareKnown percent=50";
		assertThat(rules(half, LocalDate.of(2026, 11, 9))).doesNotContain("ST-LIST-16");
		assertThat(rules(half, LocalDate.of(2026, 11, 10))).contains("ST-LIST-16");
	}

	@ParameterizedTest
	@CsvSource({ "US-OFAC-SDN,50,XJ-LIST-09", "EU-GHR,50.01,XJ-LIST-13", "UK-GHR,50.01,XJ-LIST-13",
			"CA-SEMA,50.01,XJ-LIST-13", "US-BIS-EL,50,XJ-LIST-14" })
	void aRegimeReachesWhatItsListedPartiesOwn(String regime, double from, String rule) {
		assertThat(rules(owned(regime, from), TestPack.TODAY)).contains(rule);
		assertThat(rules(owned(regime, from - 0.01), TestPack.TODAY)).doesNotContain(rule).contains("XJ-LIST-10");
	}

	@ParameterizedTest
	@CsvSource({ "US-UFLPA,XINJIANG", "US-1307,XINJIANG", "US-NS-CMIC,SURVEILLANCE" })
	void whatAPartyNamedAloneOwnsIsForReviewAndNotListed(String regime, String basis) {
		for (String facts : List.of("OwnershipSignal shareKnown percent=100", "ListingSignal active strong who=PARENT",
				"ListingSignal active strong who=OWNER")) {
			assertThat(judge(AMERICAN, facts + " basis=" + basis + " regimes=" + regime, TestPack.TODAY)).isNotEmpty()
				.filteredOn((finding) -> finding.severity() != Severity.ADVISORY)
				.allSatisfy((finding) -> {
					assertThat(finding.severity()).isIn(Severity.HIGH, Severity.MEDIUM);
					assertThat(finding.title()).doesNotStartWith("It is ");
				});
		}
	}

	@ParameterizedTest
	@CsvSource({ "US-NDAA-889", "US-FCC" })
	void subsidiariesAndAffiliatesCountAsNamedAndSmallSharesDoNot(String regime) {
		String share = "OwnershipSignal basis=SURVEILLANCE shareKnown regimes=" + regime + " percent=";
		assertThat(rules(share + "50", TestPack.TODAY)).contains("ST-LIST-17");
		assertThat(rules(share + "5", TestPack.TODAY)).containsExactly("ST-LIST-12");
		String listed = "ListingSignal basis=SURVEILLANCE active strong regimes=" + regime + " who=";
		assertThat(rules(listed + "PARENT", TestPack.TODAY)).containsExactly("ST-LIST-05");
		assertThat(rules(listed + "OWNER", TestPack.TODAY)).containsExactly("ST-LIST-06");
	}

	@Test
	void anUnknownShareIsAGapUnlessTheKnownOnesSuffice() {
		String unknown = "OwnershipSignal basis=XINJIANG regimes=US-OFAC-SDN percent=";
		assertThat(rules(unknown + "20", TestPack.TODAY)).containsExactly("XJ-LIST-11");
		assertThat(rules(unknown + "60", TestPack.TODAY)).containsExactlyInAnyOrder("XJ-LIST-09", "XJ-LIST-11");
	}

	private static String owned(String regime, double percent) {
		return "OwnershipSignal basis=XINJIANG shareKnown regimes=" + regime + " percent=" + percent;
	}

	private static List<String> rules(String facts, LocalDate asOf) {
		return judge(AMERICAN, facts, asOf).stream().map(Finding::rule).toList();
	}

	private static List<Finding> judge(RulePack pack, String facts, LocalDate asOf) {
		return pack.judge(List.of(FactNotation.parse(facts)), asOf).get(0);
	}

}

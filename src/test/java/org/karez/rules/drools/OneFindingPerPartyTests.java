package org.karez.rules.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.evidence.ListEvidence;
import org.karez.lists.Basis;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.screening.ListingSignal;
import org.karez.screening.Signal;
import org.karez.screening.Subject;
import org.karez.supplier.PartyRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer sees one finding a rule and party, with everything it rests on.
 */
class OneFindingPerPartyTests {

	private static final Subject SELF = Subject.supplier("某公司");

	@Test
	void aPartyOnThreeListsIsOneFindingWithThreeEntries() {
		Finding finding = only("XJ-LIST-01", judge(List.of(listed(SELF, "eu-ghr", "EU-GHR"),
				listed(SELF, "us-ofac-sdn", "US-OFAC-SDN"), listed(SELF, "us-uflpa", "US-UFLPA"))));
		assertThat(finding.evidence()).extracting((evidence) -> ((ListEvidence) evidence).list())
			.containsExactly("eu-ghr", "us-ofac-sdn", "us-uflpa");
		assertThat(finding.regimes()).containsExactly("EU-GHR", "US-OFAC-SDN", "US-UFLPA");
		assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
		assertThat(finding.because())
			.contains("3 authorities list the party for the same reason; it was met on eu-ghr, us-ofac-sdn, us-uflpa");
	}

	@Test
	void partiesOfOneRoleStayApartByName() {
		List<Finding> findings = judge(List.of(listed(party("甲", "某公司", "甲"), "us-uflpa", "US-UFLPA"),
				listed(party("乙", "某公司", "乙"), "us-uflpa", "US-UFLPA")));
		assertThat(findings).filteredOn((finding) -> finding.rule().equals("XJ-LIST-05"))
			.extracting((finding) -> finding.subject().name())
			.containsExactlyInAnyOrder("甲", "乙");
	}

	@Test
	void aPartyReachedInTwoWaysIsShownByTheShorter() {
		Finding finding = only("XJ-LIST-05", judge(List.of(listed(party("甲", "某公司", "乙", "甲"), "us-uflpa", "US-UFLPA"),
				listed(party("甲", "某公司", "甲"), "us-uflpa", "US-UFLPA"))));
		assertThat(finding.subject().path()).containsExactly("某公司", "甲");
	}

	@Test
	void evidenceStandsInTheOrderOfTheSignalsWhateverTheEngineDoes() {
		List<Signal> signals = new ArrayList<>(
				List.of(listed(SELF, "eu-ghr", "EU-GHR"), listed(SELF, "us-uflpa", "US-UFLPA")));
		List<Finding> findings = judge(signals);
		for (int i = 0; i < 3; i++) {
			assertThat(TestPack.boundBy("US").judge(List.of(signals), TestPack.TODAY).get(0)).isEqualTo(findings);
		}
		Collections.reverse(signals);
		assertThat(only("XJ-LIST-01", judge(signals)).evidence())
			.extracting((evidence) -> ((ListEvidence) evidence).list())
			.containsExactly("us-uflpa", "eu-ghr");
	}

	private static List<Finding> judge(List<Signal> signals) {
		return TestPack.boundBy("US").judge(List.of(signals), TestPack.TODAY).get(0);
	}

	private static Finding only(String rule, List<Finding> findings) {
		List<Finding> of = findings.stream().filter((finding) -> finding.rule().equals(rule)).toList();
		assertThat(of).hasSize(1);
		return of.get(0);
	}

	private static Subject party(String name, String... path) {
		return new Subject(PartyRole.OWNER, name, List.of(path));
	}

	private static Signal listed(Subject subject, String list, String regime) {
		Evidence evidence = new ListEvidence(new Cell("list.csv", "", 2, "Name", subject.name()), list,
				LocalDate.of(2026, 8, 11), "e1", "某公司", "某公司", subject.name(), "某公司", "某公司", "exact", 1, List.of());
		return new ListingSignal(subject, list, List.of(regime), Basis.XINJIANG, false, true, false, true, true, 3,
				List.of(evidence));
	}

}

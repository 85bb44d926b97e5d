package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.karez.catalogue.Weight;
import org.karez.evidence.Cell;
import org.karez.evidence.CellEvidence;
import org.karez.evidence.Evidence;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.PackFolder;
import org.karez.rules.pack.Problems;
import org.karez.screening.AbsenceSignal;
import org.karez.screening.GoodsSignal;
import org.karez.screening.LocationSignal;
import org.karez.screening.Signal;
import org.karez.screening.Subject;
import org.karez.screening.TermSignal;
import org.karez.supplier.Field;
import org.karez.supplier.PartyRole;
import org.karez.supplier.SiteRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Claims S2-8 and S4-14 over the whole pack: no judgement turns on who people are, what
 * language a name is in, or on a country alone.
 */
class NeutralityTests {

	private static final List<String> NAMES = List.of("Zhang Wei", "张伟", "ئالىم", "Alim Memet", "John Smith",
			"Müller GmbH", "Мамадов", "山田製作所");

	private static final PackData DATA = PackData.read(new PackFolder(TestPack.RULES), new Problems());

	@Test
	void namesScriptsAndPlacesInWordsChangeNoVerdict() {
		for (int seed = 0; seed < 2000; seed++) {
			List<List<Signal>> alike = new ArrayList<>();
			for (String name : NAMES) {
				alike.add(supplier(new Random(seed), name, false));
			}
			Set<List<String>> verdicts = TestPack.BOUND.judge(alike, TestPack.TODAY)
				.stream()
				.map(NeutralityTests::verdict)
				.collect(Collectors.toSet());
			assertThat(verdicts).as("seed %d", seed).hasSize(1);
		}
	}

	@Test
	void aLinkToACountryChangesNoVerdict() {
		for (int seed = 0; seed < 2000; seed++) {
			List<List<Finding>> both = TestPack.BOUND.judge(
					List.of(supplier(new Random(seed), "A", false), supplier(new Random(seed), "A", true)),
					TestPack.TODAY);
			assertThat(verdict(both.get(0))).as("seed %d", seed).isEqualTo(verdict(both.get(1)));
		}
	}

	@Test
	void goodsGapsAndDoubtsWithoutALinkGiveNoXinjiangOrSurveillanceFinding() {
		List<List<Signal>> suppliers = new ArrayList<>();
		for (String sector : List.of("cotton", "apparel", "silica", "tomatoes", "steel", "seafood")) {
			List<Signal> signals = new ArrayList<>();
			signals.add(new GoodsSignal(Subject.supplier("某公司"), sector, true, true, false, true, seen("棉纱")));
			for (Field field : Field.values()) {
				signals.add(new AbsenceSignal(Subject.supplier("某公司"), field, seen("")));
			}
			suppliers.add(signals);
		}
		assertThat(TestPack.BOUND.judge(suppliers, TestPack.TODAY)).allSatisfy(
				(findings) -> assertThat(findings).allMatch((finding) -> finding.exposure() == Exposure.DUE_DILIGENCE));
	}

	@Test
	void noFactTellsANameAPlaceANationalityOrALanguage() {
		Set<String> visible = DATA.facts().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		assertThat(visible).doesNotContain("subject.name", "subject.path", "subject", "evidence", "place")
			.noneMatch((field) -> field.matches("(?i).*(national|ethnic|language|script|country).*"));
	}

	@Test
	void theSameProductIsJudgedAlikeWhoeverMakesIt() {
		assertThat(TestPack.rules("TermSignal topic=predictive-policing contexts=police")).contains("ST-PREDICT-02");
		assertThat(DATA.words().get("contexts")).doesNotContain("china");
	}

	private static List<String> verdict(List<Finding> findings) {
		return findings.stream().map((finding) -> finding.rule() + finding.severity()).sorted().toList();
	}

	private static List<Signal> supplier(Random random, String name, boolean chinaLink) {
		List<Signal> signals = new ArrayList<>();
		List<String> topics = DATA.words().get("topic").stream().sorted().toList();
		for (int i = 0; i < 1 + random.nextInt(5); i++) {
			PartyRole role = PartyRole.values()[random.nextInt(PartyRole.values().length)];
			Subject subject = Subject.party(role, name, name);
			switch (random.nextInt(4)) {
				case 0 -> signals.add(new LocationSignal(subject, SiteRole.values()[random.nextInt(4)],
						random.nextBoolean(), 1, random.nextBoolean(), name, seen(name)));
				case 1 -> signals.add(new GoodsSignal(subject, "cotton", random.nextBoolean(), random.nextBoolean(),
						random.nextBoolean(), chinaLink, seen(name)));
				default -> signals.add(new TermSignal(subject, topics.get(random.nextInt(topics.size())),
						Weight.values()[random.nextInt(3)], Field.DESCRIPTION, random.nextInt(4) == 0,
						random.nextBoolean() ? Set.of("police") : Set.of(), random.nextInt(4) == 0, seen(name)));
			}
		}
		return signals;
	}

	private static List<Evidence> seen(String value) {
		return List.of(new CellEvidence(new Cell("list.csv", "", 2, "Name", value), "seen"));
	}

}

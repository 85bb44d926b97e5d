package org.karez.run.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.assessment.Filter;
import org.karez.assessment.Outcome;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class ImportTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private final Desk desk;

	private final Imports imports;

	private final Results results;

	ImportTests(Desk desk, Imports imports, Results results) {
		this.desk = desk;
		this.imports = imports;
		this.results = results;
	}

	@Test
	void everyRowIsScreenedOrHandedBack() throws InterruptedException {
		StringBuilder csv = new StringBuilder("Supplier name,Address,Country\n");
		for (int i = 0; i < 1200; i++) {
			csv.append("Plain Works ").append(i);
			csv.append((i % 100 == 0) ? ",\"8 Youhao Road, Urumqi, Xinjiang 830000\",China\n"
					: ",\"8 Renmin Road, Hangzhou, Zhejiang 310000\",China\n");
		}
		csv.append(",Nowhere,China\n");
		Import done = screened(csv.toString());
		assertThat(done.problem()).isNull();
		assertThat(done.state()).isEqualTo(ImportState.DONE);
		assertThat(done.suppliers()).isEqualTo(1200);
		assertThat(done.refused()).isEqualTo(1);
		assertThat(done.outcomes()).containsEntry(Outcome.STOP, 12);
		assertThat(this.results.page(done, Filter.ALL, 0, 2))
			.extracting((result) -> result.assessment().supplier().name())
			.containsExactly("Plain Works 0", "Plain Works 100");
		Map<String, Integer> rules = this.results.rules(done);
		assertThat(rules).containsEntry("XJ-LOC-01", 12);
		rules.forEach((rule, suppliers) -> assertThat(count(done, Set.of(), null, rule, null)).isEqualTo(suppliers));
		assertThat(count(done, Set.of(Outcome.STOP), Exposure.XINJIANG, "XJ-LOC-01", "Works 100,")).isZero();
		assertThat(count(done, Set.of(Outcome.STOP), Exposure.XINJIANG, "XJ-LOC-01", "works 100")).isEqualTo(2);
		assertThat(count(done, Set.of(), Exposure.SURVEILLANCE, null, null)).isZero();
		assertThat(this.desk.report(done.id())).isPresent();
		assertThat(this.desk.rejected(done.id())).isPresent();
	}

	@Test
	void whatIsSeenOfASourceReachesItsBuyer() throws InterruptedException {
		Import done = screened("""
				Supplier name,Address,Country,Sources from
				Harbour Garments,"8 Renmin Road, Hangzhou, Zhejiang 310000",China,Oasis Yarns
				Oasis Yarns,"8 Youhao Road, Urumqi, Xinjiang 830000",China,
				""");
		assertThat(this.results.one(done, 0).orElseThrow().assessment().findings())
			.extracting((Finding finding) -> finding.subject().path().size())
			.contains(2);
	}

	@Test
	void aFileWithoutNamesIsRefusedWithItsReason() throws InterruptedException {
		Import refused = screened("Colour,Weight\nred,1\n");
		assertThat(refused.state()).isEqualTo(ImportState.FAILED);
		assertThat(refused.problem()).contains("name");
		assertThat(this.desk.report(refused.id())).isEmpty();
	}

	private int count(Import list, Set<Outcome> outcomes, @Nullable Exposure exposure, @Nullable String rule,
			@Nullable String text) {
		Filter filter = new Filter(outcomes, exposure, rule, text);
		assertThat(this.results.page(list, filter, 0, 2000)).hasSize(this.results.count(list, filter));
		return this.results.count(list, filter);
	}

	private Import screened(String csv) throws InterruptedException {
		long id = this.desk.handIn(
				new Upload("list.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "officer", DAY));
		for (int i = 0; i < 2400 && this.imports.get(id).state().running(); i++) {
			Thread.sleep(Duration.ofMillis(50).toMillis());
		}
		return this.imports.get(id);
	}

}

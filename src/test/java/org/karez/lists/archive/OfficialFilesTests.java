package org.karez.lists.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.lists.Basis;
import org.karez.lists.EditionChange;
import org.karez.lists.EditionChange.Renaming;
import org.karez.lists.ListedEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loads real official files where they are at hand; skipped elsewhere.
 */
class OfficialFilesTests {

	private static final Path SNAPSHOTS = Path.of("../shared/data/list_snapshots");

	private final Clock clock = Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC);

	private final Path home;

	OfficialFilesTests(@TempDir Path home) {
		this.home = home;
	}

	@Test
	void betweenJulyAndAugust2026TheUflpaListGainedFortyThreePartiesAndRenamedTwo() {
		load("dhs_uflpa_page_2026/uflpa_dhs_page_rows_2026-07-16.csv", "pages", "2026-07-16");
		EditionChange change = load("dhs_uflpa_page_2026/uflpa_dhs_page_rows_2026-08-11.csv", "pages", "2026-08-11");
		assertThat(change.added()).hasSize(43);
		assertThat(change.ended()).isEmpty();
		assertThat(change.renamed()).extracting(Renaming::to)
			.containsExactlyInAnyOrder("Xinjiang Goens Energy Technology Co., Ltd.", "Kuitun Yadasi Textile Co., Ltd.");
	}

	@Test
	void theSeedOfTheUflpaListAgreesWithThePageOfItsDay() {
		EditionChange change = load("dhs_uflpa_page_2026/uflpa_dhs_page_rows_2026-08-11.csv", "us-uflpa", "2026-08-12");
		assertThat(change.added()).isEmpty();
		assertThat(change.ended()).isEmpty();
		assertThat(change.renamed()).isEmpty();
	}

	@Test
	void theWholeSdnListLoadsQuicklyAndKeepsWhatIsKnownOfItsXinjiangEntries() {
		load("ofac_2021-07", "us-ofac-sdn", "2026-10-01");
		Instant start = Instant.now();
		EditionChange change = load("ofac_2023-01/sdn.csv", "us-ofac-sdn", "2026-10-02");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
		assertThat(change.rows()).isGreaterThan(11_000);
		ListedEntity zhu = entity("us-ofac-sdn", "ofac-29219");
		assertThat(zhu.basis()).isEqualTo(Basis.XINJIANG);
		assertThat(zhu.facts()).containsKey("office");
	}

	@Test
	void aPersonMerelyBornInTheRegionIsNoXinjiangListing() {
		load("ofac_2023-01/sdn.csv", "us-ofac-sdn", "2026-10-02");
		assertThat(new ListArchive(Path.of("seeds/lists"), this.home).inUse()
			.find("us-ofac-sdn")
			.orElseThrow()
			.edition()
			.entities()).filteredOn((entity) -> entity.facts().getOrDefault("birthPlace", "").contains("Xinjiang"))
			.filteredOn((entity) -> entity.programme().contains("SDGT"))
			.isNotEmpty()
			.allMatch((entity) -> entity.basis() == Basis.OTHER);
	}

	@Test
	void theConsolidatedListOfOfacGivesTheSixtyEightCompaniesOfTheSeed() {
		EditionChange change = load("ofac_consolidated_2025-12", "us-ofac-ns-cmic", "2026-10-01");
		assertThat(change.added()).isEmpty();
		assertThat(change.ended()).isEmpty();
		assertThat(change.rows()).isEqualTo(68);
	}

	@Test
	void theOtherFormsLoadAsListsOfTheirOwn() {
		assertThat(load("un_consolidated/UN_consolidated.xml", "un-sc", null).rows()).isEqualTo(1003);
		assertThat(load("csl_names_2022-12/list.csv", "names-2022", null).rows()).isGreaterThan(30_000);
		assertThat(load("csl_sample_2019-12/csl.csv", "csl-sample", null).rows()).isEqualTo(115);
		EditionChange eu = load("eu_global_human_rights_2026-08/32020R1998.csv", "eu-ghr", "2026-08-23");
		assertThat(eu.ended()).isEmpty();
		assertThat(eu.rows()).isEqualTo(177);
	}

	private EditionChange load(String file, String list, @Nullable String published) {
		Path path = SNAPSHOTS.resolve(file);
		Assumptions.assumeTrue(Files.exists(path), () -> "not at hand: " + path);
		LocalDate day = (published != null) ? LocalDate.parse(published) : null;
		return new ListLoading(Path.of("seeds/lists"), this.home, this.clock)
			.load(new LoadRequest(path, list, null, day));
	}

	private ListedEntity entity(String list, String id) {
		return new ListArchive(Path.of("seeds/lists"), this.home).inUse()
			.find(list)
			.orElseThrow()
			.edition()
			.entities()
			.stream()
			.filter((entity) -> entity.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}

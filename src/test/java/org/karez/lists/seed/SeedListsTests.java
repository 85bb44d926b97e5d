package org.karez.lists.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.karez.lists.Basis;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceList;
import org.karez.lists.ReferenceLists;

import static org.assertj.core.api.Assertions.assertThat;

class SeedListsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private final ReferenceLists lists = SeedLists.load(Path.of("seeds/lists"));

	@Test
	void allListsOfTheEvidenceBaseLoad() {
		assertThat(this.lists.all()).extracting(ReferenceList::id)
			.containsExactly("ca-sema", "eu-ghr", "uk-ghr", "us-bis-entity", "us-cbp-wro", "us-dod-1260h",
					"us-fcc-covered", "us-ndaa-889", "us-ofac-ns-cmic", "us-ofac-sdn", "us-uflpa");
	}

	@Test
	void theUflpaEntityListIsComplete() {
		assertThat(entities("us-uflpa")).hasSize(187).allMatch((entity) -> entity.basis() == Basis.XINJIANG);
	}

	@Test
	void aNameTakenOffTheEntityListIsHistory() {
		assertThat(entity("us-bis-entity", "nanchang-o-film-tech").active(DAY)).isFalse();
	}

	@Test
	void whereSourcesDisagreeTheStricterStateIsUsedAndBothAreTold() {
		List<ListedEntity> disputed = entities("us-cbp-wro").stream().filter(ListedEntity::disputed).toList();
		assertThat(disputed).hasSize(4)
			.allMatch((entity) -> entity.active(DAY))
			.allMatch((entity) -> entity.remarks().contains("One (") && entity.remarks().contains("Other ("));
	}

	@Test
	void officialsOfTibetAreNoXinjiangListing() {
		assertThat(entity("ca-sema", "wu-yingjie").basis()).isEqualTo(Basis.OTHER);
	}

	@Test
	void aPersonCarriesASecondFact() {
		assertThat(entity("us-ofac-sdn", "ofac-29219").facts()).containsEntry("birthDate", "1958-01")
			.containsKey("office");
	}

	@Test
	void shortAliasesAreMarkedWeak() {
		assertThat(entity("us-uflpa", "yili-chuanning-biotechnology-co-ltd").names()).filteredOn((name) -> name.weak())
			.extracting((name) -> name.value())
			.contains("CN BIO", "Twinings Bio");
	}

	@Test
	void everyEntryNamesAPublicSourceAndNoRepository() {
		assertThat(this.lists.all().stream().flatMap((list) -> list.edition().entities().stream()))
			.allMatch((entity) -> !entity.source().isBlank())
			.noneMatch((entity) -> entity.source().contains("github"));
	}

	@Test
	void loadingAgainGivesTheSameDigests() {
		assertThat(SeedLists.load(Path.of("seeds/lists"))).isEqualTo(this.lists);
		assertThat(Stream.of(this.lists).flatMap((lists) -> lists.all().stream()).map(ReferenceList::id))
			.isSortedAccordingTo(Comparator.naturalOrder());
	}

	private List<ListedEntity> entities(String list) {
		return this.lists.find(list).orElseThrow().edition().entities();
	}

	private ListedEntity entity(String list, String id) {
		return entities(list).stream().filter((entity) -> entity.id().equals(id)).findFirst().orElseThrow();
	}

}

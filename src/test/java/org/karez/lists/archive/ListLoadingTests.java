package org.karez.lists.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.lists.Basis;
import org.karez.lists.EditionChange;
import org.karez.lists.EditionChange.Renaming;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.ReferenceList;
import org.karez.tables.BrokenTableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListLoadingTests {

	private static final String ROWS = "id,kind,name,localNames,aliases,formerNames,weakNames,programme,basis,status,from,until,disputed,remarks,source\n";

	private static final String PAGE = "sublist,name,aliases_as_printed,scope_note,effective_date\n";

	private final Clock clock = Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC);

	private final Path home;

	private final Path seeds;

	ListLoadingTests(@TempDir Path home) {
		this.home = home;
		this.seeds = home.resolve("seeds/lists");
	}

	@BeforeEach
	void aListOfThreeParties() throws IOException {
		Path list = Files.createDirectories(this.seeds.resolve("us-uflpa"));
		Files.writeString(list.resolve("papers.csv"), """
				field,value
				id,us-uflpa
				title,Example list
				publisher,Example office
				address,https://example.org
				jurisdiction,US
				regimes,US-UFLPA
				allowedAge,P90D
				published,2026-01-01
				retrieved,2026-01-02
				gap,example
				""");
		Files.writeString(list.resolve("assertions.csv"), "column,value,min,max,because\n,,3,3,three parties\n");
		Files.writeString(list.resolve("rows.csv"), ROWS
				+ "old-yarn,COMPANY,Old Yarn Ltd,老纱线有限公司,,,,UFLPA,XINJIANG,ACTIVE,2022-06-21,,no,,Example office\n"
				+ "steady-mills,COMPANY,\"Steady Mills Co., Ltd.\",,,,,UFLPA,XINJIANG,ACTIVE,2022-06-21,,no,,Example office\n"
				+ "leaving-co,COMPANY,Leaving Co,,,,,UFLPA,XINJIANG,ACTIVE,2022-06-21,,no,,Example office\n");
		Files.writeString(this.seeds.resolve("official.csv"),
				"id,takes,min,max,because,title,publisher,address,jurisdiction,regimes,allowedAge\n"
						+ "us-uflpa,,2,10,it is a small example,,,,,,\n"
						+ "*,,1,1000,a list is not empty,,given by the organisation,none,none,none,P90D\n");
		Files.writeString(this.seeds.resolve("programmes.csv"),
				"list,field,contains,basis,because\nus-uflpa,programme,UFLPA,XINJIANG,no other ground\n");
		Files.writeString(this.seeds.resolve("weak-names.csv"),
				"measure,value,because\nletters,5,short\nsingle-word-letters,6,short\nideographs,2,short\n");
	}

	@Test
	void whatWasAddedEndedAndRenamedIsTold() throws IOException {
		EditionChange change = load(PAGE + "i,New Yarn Ltd,formerly known as Old Yarn Ltd,,2026-08-03\n"
				+ "ii,\"Steady Mills Co., Ltd\",,,2022-06-21\nv,Fresh Foods Ltd,FF,,2026-08-03\n");
		assertThat(change.added()).extracting(ListedEntity::name).containsExactly("Fresh Foods Ltd");
		assertThat(change.ended()).extracting(ListedEntity::id).containsExactly("leaving-co");
		assertThat(change.renamed()).containsExactly(new Renaming("old-yarn", "Old Yarn Ltd", "New Yarn Ltd"));
		assertThat(change.inUse()).isTrue();
	}

	@Test
	void aRenamedEntryKeepsItsIdItsFirstDayItsChineseNameAndItsFormerName() throws IOException {
		load(PAGE + "i,New Yarn Ltd,Old Yarn Ltd,,2026-08-03\nii,Steady Mills Co. Ltd.,,,2022-06-21\n");
		ListedEntity yarn = inUse().stream()
			.filter((entity) -> entity.id().equals("old-yarn"))
			.findFirst()
			.orElseThrow();
		assertThat(yarn.from()).isEqualTo(LocalDate.of(2022, 6, 21));
		assertThat(yarn.basis()).isEqualTo(Basis.XINJIANG);
		assertThat(yarn.names()).extracting(ListedName::value).contains("New Yarn Ltd", "老纱线有限公司", "Old Yarn Ltd");
	}

	@Test
	void anEndedEntryStaysAsHistory() throws IOException {
		load(PAGE + "i,Old Yarn Ltd,,,2022-06-21\nii,Steady Mills Co. Ltd.,,,2022-06-21\n");
		assertThat(inUse()).filteredOn((entity) -> !entity.active(LocalDate.of(2026, 9, 1)))
			.singleElement()
			.satisfies((gone) -> assertThat(gone.until()).isEqualTo(LocalDate.of(2026, 9, 1)));
	}

	@Test
	void theOldEditionIsKeptAndFoundByItsDigest() throws IOException {
		ReferenceList before = archive().inUse().find("us-uflpa").orElseThrow();
		load(PAGE + "i,Old Yarn Ltd,,,2022-06-21\nii,Steady Mills Co. Ltd.,,,2022-06-21\n");
		assertThat(archive().editions("us-uflpa")).hasSize(2);
		assertThat(archive().edition("us-uflpa", before.edition().sha256())).contains(before);
	}

	@Test
	void theSameFileTwiceIsOneEdition() throws IOException {
		String page = PAGE + "i,Old Yarn Ltd,,,2022-06-21\nii,Steady Mills Co. Ltd.,,,2022-06-21\n";
		load(page);
		assertThat(load(page).isEmpty()).isTrue();
		assertThat(archive().editions("us-uflpa")).hasSize(2);
	}

	@Test
	void aFileThatBreaksAnAssertionIsRefusedAndLeavesTheListAsItWas() {
		assertThatExceptionOfType(BrokenTableException.class)
			.isThrownBy(() -> load(PAGE + "i,Old Yarn Ltd,,,2022-06-21\n"))
			.withMessageContaining("not 2 to 10")
			.withMessageContaining("it is a small example");
		assertThat(archive().editions("us-uflpa")).hasSize(1);
		assertThat(archive().inUse().find("us-uflpa").orElseThrow().edition().published())
			.isEqualTo(LocalDate.of(2026, 1, 1));
	}

	@Test
	void anEditionOlderThanTheOneInUseIsOnlyArchived() throws IOException {
		Path file = Files.writeString(this.home.resolve("page.csv"),
				PAGE + "i,Old Yarn Ltd,,,2022-06-21\nii,Steady Mills Co. Ltd.,,,2022-06-21\n");
		EditionChange change = loading().load(new LoadRequest(file, "us-uflpa", null, LocalDate.of(2025, 5, 5)));
		assertThat(change.inUse()).isFalse();
		assertThat(archive().inUse().find("us-uflpa").orElseThrow().edition().published())
			.isEqualTo(LocalDate.of(2026, 1, 1));
	}

	@Test
	void anOrganisationsOwnListOfNamesNeedsNoPapers() throws IOException {
		Path file = Files.writeString(this.home.resolve("own.txt"), "First Example Ltd\nSecond Example Ltd\n");
		EditionChange change = loading().load(LoadRequest.of(file, "own-watchlist"));
		ReferenceList list = archive().inUse().find("own-watchlist").orElseThrow();
		assertThat(change.added()).hasSize(2);
		assertThat(list.regimes()).isEmpty();
		assertThat(list.edition().entities()).allMatch((entity) -> entity.basis() == Basis.OTHER);
	}

	@Test
	void twoNumbersOfOnePublisherAreNeverOnePartyWhateverTheirNames() throws IOException {
		Path old = Files.writeString(this.home.resolve("sdn.csv"), sdn(7));
		loading().load(new LoadRequest(old, "numbers", null, LocalDate.of(2026, 1, 1)));
		Files.writeString(old, sdn(8));
		EditionChange change = loading().load(new LoadRequest(old, "numbers", null, LocalDate.of(2026, 1, 2)));
		assertThat(change.added()).extracting(ListedEntity::id).containsExactly("ofac-8");
		assertThat(change.ended()).extracting(ListedEntity::id).containsExactly("ofac-7");
	}

	private static String sdn(int number) {
		return number + ",\"DOE, Jane\",\"individual\",\"XYZ\"" + ",-0- ".repeat(8) + "\n";
	}

	private EditionChange load(String page) throws IOException {
		return loading().load(LoadRequest.of(Files.writeString(this.home.resolve("page.csv"), page), "us-uflpa"));
	}

	private List<ListedEntity> inUse() {
		return archive().inUse().find("us-uflpa").orElseThrow().edition().entities();
	}

	private ListLoading loading() {
		return new ListLoading(this.seeds, this.home.resolve("data/lists"), this.clock);
	}

	private ListArchive archive() {
		return new ListArchive(this.seeds, this.home.resolve("data/lists"));
	}

}

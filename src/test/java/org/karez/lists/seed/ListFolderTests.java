package org.karez.lists.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.lists.ReferenceList;
import org.karez.tables.BrokenTableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListFolderTests {

	private static final String HEADER = "id,kind,name,localNames,aliases,formerNames,weakNames,programme,basis,status,from,until,disputed,office,remarks,source\n";

	private static final String DOE = "doe,PERSON,DOE Jane,多伊,Jane Doe; J. Doe,,J. Doe,Example,OTHER,ACTIVE,2020-01-01,,no,Clerk,,Example gazette 2020\n";

	private static final String MILL = "mill,COMPANY,\"Mill Co., Ltd.\",,,,,Example,XINJIANG,ENDED,2020-01-01,2024-05-01,yes,,gone,Example gazette 2020\n";

	private final Path folder;

	ListFolderTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void aSoundList() throws IOException {
		write("papers.csv", """
				field,value
				id,example
				title,Example list
				publisher,Example office
				address,https://example.org
				jurisdiction,XX
				regimes,XX-ONE XX-TWO
				allowedAge,P30D
				published,2026-01-01
				retrieved,2026-01-02
				gap,first gap
				gap,second gap
				""");
		write("assertions.csv", "column,value,min,max,because\n,,2,2,two parties\nstatus,ENDED,1,1,one left\n");
		write("rows.csv", HEADER + DOE + MILL);
	}

	@Test
	void papersRowsAndFactsAreRead() {
		ReferenceList list = read();
		assertThat(list.regimes()).containsExactly("XX-ONE", "XX-TWO");
		assertThat(list.gaps()).containsExactly("first gap", "second gap");
		assertThat(list.edition().entities().get(0).facts()).containsEntry("office", "Clerk");
		assertThat(list.edition().entities().get(0).names()).filteredOn((name) -> name.weak()).hasSize(1);
	}

	@Test
	void anEditionIsStaleOnceItIsOlderThanAllowed() {
		assertThat(read().stale(LocalDate.of(2026, 1, 31))).isFalse();
		assertThat(read().stale(LocalDate.of(2026, 2, 1))).isTrue();
	}

	@Test
	void whatIsWrittenReadsTheSame(@TempDir Path other) {
		ReferenceList list = read();
		EditionWriter.write(list, List.of(), List.of(), other.resolve("copy"));
		ReferenceList copy = new ListFolder(other.resolve("copy")).read();
		assertThat(copy.edition().entities()).isEqualTo(list.edition().entities());
		assertThat(copy.gaps()).isEqualTo(list.gaps());
	}

	@Test
	void aListThatLostRowsIsRefused() throws IOException {
		write("rows.csv", HEADER + MILL);
		refused("assertions.csv:2", "1 rows", "not 2", "two parties");
	}

	@Test
	void aCountOfAValueIsAssertedToo() throws IOException {
		write("rows.csv", HEADER + DOE + MILL.replace("ENDED,2020-01-01,2024-05-01", "ACTIVE,2020-01-01,"));
		refused("assertions.csv:3", "“ENDED” under “status”");
	}

	@Test
	void anIdThatStandsTwiceIsRefused() throws IOException {
		write("rows.csv", HEADER + DOE + MILL.replace("mill,", "doe,"));
		refused("rows.csv:3", "line 2 already");
	}

	@Test
	void anEndedEntryWithoutItsDayIsRefused() throws IOException {
		write("rows.csv", HEADER + DOE + MILL.replace("2024-05-01", ""));
		refused("rows.csv:3", "contradict");
	}

	@Test
	void aWeakNameThatIsNoNameOfTheEntryIsRefused() throws IOException {
		write("rows.csv", HEADER + DOE.replace("J. Doe,Example", "J Doe,Example") + MILL);
		refused("rows.csv:2", "“J Doe” is not among the names");
	}

	@Test
	void aDateThatIsNoneIsRefusedWithAnExample() throws IOException {
		write("rows.csv", HEADER + DOE.replace("2020-01-01", "1.1.2020") + MILL);
		refused("rows.csv:2", "2026-08-11");
	}

	@Test
	void anUnknownBasisIsRefusedWithThoseThereAre() throws IOException {
		write("rows.csv", HEADER + DOE.replace("OTHER", "MAYBE") + MILL);
		refused("rows.csv:2", "XINJIANG, SURVEILLANCE, OTHER");
	}

	@Test
	void aListWithoutAPublisherIsRefused() throws IOException {
		String papers = Files.readString(this.folder.resolve("papers.csv"));
		write("papers.csv", papers.replace("publisher,Example office\n", ""));
		refused("papers.csv", "“publisher”");
	}

	private ReferenceList read() {
		return new ListFolder(this.folder).read();
	}

	private void refused(String... said) {
		assertThatExceptionOfType(BrokenTableException.class).isThrownBy(this::read)
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(said));
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

}

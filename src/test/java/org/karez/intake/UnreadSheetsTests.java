package org.karez.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadSheetsTests {

	private static final String[] MAIN = { "Vendor ID|Vendor name|City|Country", "0001|Alpha Mill Ltd|Lima|Peru",
			"0002|Beta Works Ltd|Quito|Ecuador", "0003|Gamma Looms Ltd|Cusco|Peru" };

	private final Path folder;

	UnreadSheetsTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private static List<String> warnings(Path file) throws IOException {
		return Gathered.INTAKE.understand(file, ReadOptions.none()).warnings();
	}

	@Test
	void aSheetThatIsNotReadIsNamedWithItsRows() throws IOException {
		Path file = new Sheets().with("Vendors", MAIN)
			.with("Tail", "Vendor|Spend EUR", "Delta Ltd|5", "Epsilon Ltd|6")
			.with("Instructions", "Fill in all", "Send it back")
			.in(this.folder);
		assertThat(warnings(file)).singleElement()
			.asString()
			.startsWith("The sheet “Tail” (3 filled rows) was not read");
	}

	@Test
	void aHiddenSheetIsNamedThoughItIsNotRead() throws IOException {
		Path file = new Sheets().with("Vendors", MAIN).hidden("Archive", MAIN).in(this.folder);
		assertThat(warnings(file)).singleElement().asString().startsWith("The hidden sheet “Archive” (4 filled rows)");
		assertThat(Gathered.from(file).accepted).hasSize(3);
	}

	@Test
	void aSheetThatGoesOnWithoutAHeaderIsReadWithTheFirstSheetsColumns() throws IOException {
		Path file = new Sheets().with("Sheet1", MAIN)
			.with("Sheet2", "0004|Delta Spinners|Cusco|Peru", "0005|Epsilon Dyers|Loja|Ecuador")
			.in(this.folder);
		assertThat(Gathered.from(file).names()).endsWith("Delta Spinners", "Epsilon Dyers");
		assertThat(warnings(file)).singleElement().asString().contains("“Sheet2” has no header");
	}

	@Test
	void numbersAreJoinedWithoutTheirZerosAndNamesWithoutTheirSigns() throws IOException {
		Path file = new Sheets().with("Vendors", MAIN)
			.with("Sites", "Vendor ID|Site address|Site city", "1|8 North Road|Ica", "2|9 South Road|Loja",
					"7|1 Lost Lane|Nowhere")
			.with("Owners", "Vendor|Owner|Share", "ALPHA MILL LTD.|Oasis Holding|60%",
					"Gamma Looms, Ltd|Harbour Fund|5%")
			.in(this.folder);
		Gathered read = Gathered.from(file);
		assertThat(read.accepted.get(0).parties()).extracting((party) -> party.name()).containsExactly("Oasis Holding");
		assertThat(read.accepted.get(0).sites()).hasSize(2);
		assertThat(read.rejected).singleElement().satisfies((row) -> assertThat(row.sheet()).isEqualTo("Sites"));
	}

	@Test
	void aSheetOfSitesThatFindsNoSuppliersIsNamed() throws IOException {
		Path file = new Sheets().with("Vendors", MAIN)
			.with("Sites", "Plant|Site address|Site city", "X-1|8 North Road|Ica", "X-2|9 South Road|Loja")
			.in(this.folder);
		assertThat(warnings(file)).singleElement()
			.asString()
			.contains("“Sites” (3 filled rows)", "names most of its rows' suppliers");
	}

	@Test
	void anEmptyFileSaysSoAndAHeaderAloneIsAWarning() throws IOException {
		assertThat(warnings(new Sheets().with("Vendors", MAIN[0]).in(this.folder))).singleElement()
			.asString()
			.startsWith("Below the header in row 1 no row is filled");
	}

}

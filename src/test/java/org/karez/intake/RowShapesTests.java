package org.karez.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.intake.grid.RefusedFileException;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RowShapesTests {

	private final Path folder;

	RowShapesTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private Path csv(String text) throws IOException {
		return Files.writeString(this.folder.resolve("list.csv"), text);
	}

	private List<String> warnings(Path file) throws IOException {
		return Gathered.INTAKE.understand(file, ReadOptions.none()).warnings();
	}

	@ParameterizedTest
	@ValueSource(strings = { "N/A", "-", "TBD", "?", "Unknown", "同上", "#REF!", "#WERT!", "(blank)", "NaN", "0", "TRUE",
			"2026-03-01 00:00:00", "ditto", "无" })
	void whatIsNoNameIsRejectedAndNotScreened(String noName) throws IOException {
		Gathered read = Gathered.from(csv("Supplier,City\n" + noName + ",Lima\n3M,Ica\n360,Loja\n"));
		assertThat(read.names()).containsExactly("3M", "360");
		assertThat(read.rejected).singleElement()
			.satisfies((row) -> assertThat(row.problems().get(0).value()).isEqualTo(noName));
		assertThat(Gathered.INTAKE.namesNobody(noName)).isTrue();
	}

	@Test
	void aWordForNothingBesideALocalNameDoesNotBecomeTheName() throws IOException {
		Gathered read = Gathered.from(csv("Supplier name,Name in Chinese\nn/a,河岸纺织\n"));
		assertThat(read.names()).containsExactly("河岸纺织");
	}

	@Test
	void aRowCutAtACommaInsideAValueIsRejected() throws IOException {
		Gathered read = Gathered.from(csv("Supplier,Address,City,Country\nAlpha Mills Co., Ltd.,5 North Rd,Lima,Peru\n"
				+ "Beta GmbH,1 Str,Bonn,Germany\nGamma,6 Rd, Block 3,Ica,Peru\n"));
		assertThat(read.names()).containsExactly("Beta GmbH");
		assertThat(read.rejected).hasSize(2)
			.allSatisfy((row) -> assertThat(row.problems().get(0).problem()).contains("more cells than the header"));
	}

	@Test
	void aColumnWithoutAHeaderThatMostRowsFillIsNoDamage() throws IOException {
		StringBuilder text = new StringBuilder("Supplier,City\n");
		for (int i = 0; i < 9; i++) {
			text.append("Firm ").append(i).append(",Lima,note\n");
		}
		assertThat(Gathered.from(csv(text.toString())).accepted).hasSize(9);
	}

	@Test
	void aListUnderOneNameIsNotCutAtItsCommas() throws IOException {
		Gathered read = Gathered.from(csv("Supplier\nAlpha Trading Co., Ltd.\nBeta Looms Co., Ltd.\nGamma GmbH\n"));
		assertThat(read.names()).containsExactly("Alpha Trading Co., Ltd.", "Beta Looms Co., Ltd.", "Gamma GmbH");
	}

	@Test
	void aNameCutOverTwoColumnsIsJoined() throws IOException {
		Gathered read = Gathered.from(csv("Vendor;Name 1;Name 2;City\n100001;North River;Weaving Co., Ltd.;Lima\n"
				+ "100002;Oasis;Group;Ica\n100003;Alpha GmbH;;Bonn\n100004;Alpha GmbH;Beta Ltd;Bonn\n"));
		assertThat(read.names()).containsExactly("North River Weaving Co., Ltd.", "Oasis Group", "Alpha GmbH",
				"Alpha GmbH");
		assertThat(read.accepted.get(0).names()).hasSize(1);
		assertThat(read.accepted.get(3).names()).hasSize(2);
		assertThat(read.value(1, Field.SUPPLIER_ID)).isEqualTo("100002");
	}

	@Test
	void numbersAreNoNamesAndTheDescriptionBesideThemIsTheName() throws IOException {
		Gathered read = Gathered.from(csv("Vendor,Description,City\n100000,Alpha Mill,Lima\n100001,Beta Mill,Ica\n"));
		assertThat(read.names()).containsExactly("Alpha Mill", "Beta Mill");
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> Gathered.from(csv("Vendor,City\n100000,Lima\n100001,Ica\n")));
	}

	@Test
	void theSecondTierIsWhatTheSupplierBuysFrom() throws IOException {
		SupplierRecord beside = Gathered.from(csv("Supplier,Tier 2 Supplier Name\nAlpha,Beta\n")).accepted.get(0);
		assertThat(beside.first(Field.SOURCES_FROM).orElseThrow().value()).isEqualTo("Beta");
		SupplierRecord chain = Gathered
			.from(csv("Tier 1 supplier,Tier 2 supplier,Tier 3 supplier\nAlpha,Beta,Gamma\n")).accepted.get(0);
		assertThat(chain.name()).isEqualTo("Alpha");
		assertThat(chain.cells(Field.SOURCES_FROM)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Suppliers", "Vendors", "Manufacturers", "Producers", "Lieferanten", "Fournisseurs",
			"Proveedores", "Fornecedores", "Tedarikçiler", "Cari Adı", "客商名称", "Row Labels", "Legal Entity",
			"Carrier" })
	void headersInThePluralAndOfOtherTradesNameTheSupplier(String header) throws IOException {
		assertThat(Gathered.from(csv(header + ",Spend\nAlpha Mill,5\n")).names()).containsExactly("Alpha Mill");
	}

	@Test
	void aGroupOfGoodsOrAccountsIsNoParent() {
		for (String header : new String[] { "Commodity Group", "Supplier Account Group", "Purchasing Group" }) {
			assertThat(Gathered.INTAKE.meaning(header).field()).as(header).isNotIn(Field.PARENT, Field.NAME);
		}
		assertThat(Gathered.INTAKE.meaning("SMTP_ADDR").field()).isEqualTo(Field.EMAIL);
		assertThat(Gathered.INTAKE.meaning("Acreedor").field()).isEqualTo(Field.NAME);
	}

	@Test
	void aColumnOfFirmsThatNobodyUnderstoodIsNamed() throws IOException {
		assertThat(warnings(csv("Supplier,Gubbins\nAlpha,Oasis Fund Ltd\nBeta,Harbour Fund Ltd\n"))).singleElement()
			.asString()
			.contains("“Gubbins” was not understood");
	}

	@Test
	void aSecondTableWithItsColumnsInAnotherOrderIsFollowed() throws IOException {
		Gathered read = Gathered
			.from(csv("Supplier,City,Product\nAlpha,Lima,Yarn\nBeta,Ica,Rope\n,,\nCity,Supplier,Product\n"
					+ "Loja,Gamma,Felt\n,,\nVendor name,Town\nDelta,Quito\n"));
		assertThat(read.names()).containsExactly("Alpha", "Beta", "Gamma", "Delta");
		assertThat(read.value(2, Field.CITY)).isEqualTo("Loja");
		assertThat(read.value(3, Field.CITY)).isEqualTo("Quito");
	}

	@Test
	void aHeadingBetweenTheRowsIsNoSupplier() throws IOException {
		Gathered read = Gathered.from(csv("Supplier,City,Product\nSOUTH,,\nAlpha Ltd,Lima,Yarn\nBeta Ltd,Ica,Rope\n"
				+ "NORTH,,\nOmega Ltd,,\nSubtotal North,,12\nPage 2 of 3,,\n"));
		assertThat(read.names()).containsExactly("Alpha Ltd", "Beta Ltd", "Omega Ltd");
		assertThat(read.rejected).hasSize(2);
	}

	@Test
	void aTableTurnedOnItsSideIsRefused() throws IOException {
		Path file = csv("Company name,Alpha,Beta\nAddress,1 Road,2 Road\nCity,Lima,Ica\nCountry,Peru,Peru\n");
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> Gathered.from(file))
			.withMessageContaining("turned on its side");
		assertThat(warnings(csv("Supplier,City,,Supplier,City\nAlpha,Lima,,Beta,Ica\n"))).singleElement()
			.asString()
			.startsWith("Two tables stand beside each other");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ÐÂ½®ÌìÒµ", "ñîæàëåíèå", "ƒJƒiƒ_" })
	void textOfOtherEncodingsReadAsWesternIsRemarked(String garbled) throws IOException {
		Path file = csv("\uFEFFSupplier,City\n" + garbled + ",Lima\nMüller & Söhne,Århus\nÇağlar İğdır,Ünye\n");
		IntakeSummary summary = Gathered.INTAKE.read(file, ReadOptions.none(), new Gathered());
		assertThat(summary.remarks()).singleElement().asString().contains("wrong encoding", "(row 2)");
		assertThat(summary.remarked()).isEqualTo(1);
	}

}

package org.karez.supplier;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.karez.evidence.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class PartiesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A Power Co [67.9%]; B Co Ltd [32.1%] | A Power Co=67.9 %;B Co Ltd=32.1 %",
			"A Power Co., Ltd. (60%) | A Power Co., Ltd.=60 %",
			"A Co (60%), B Co., Ltd. (40%) | A Co=60 %;B Co., Ltd.=40 %",
			"甲集团有限公司（持股比例：60.5%）；乙公司持股39.5% | 甲集团有限公司=60.5 %;乙公司=39.5 %", "甲公司控股 | 甲公司=?", "中国某某控股有限公司 | 中国某某控股有限公司=?",
			"甲公司占51%、乙公司占49% | 甲公司=51 %;乙公司=49 %", "Alpha Group; Beta Inc. | Alpha Group=?;Beta Inc.=?",
			"60% Alpha Group | Alpha Group=60 %", "100% owned by Alpha Group | Alpha Group=100 %",
			"由甲集团控股51% | 甲集团=51 %", "Alpha Group: 60% | Alpha Group=60 %", "Alpha Group 60 percent | Alpha Group=60 %",
			"Alpha Group (10-25%) | Alpha Group=?", "Alpha Group (>50%) | Alpha Group=?",
			"Alpha Group [250%] | Alpha Group=?", "实际控制人：甲公司 | 甲公司=?",
			"Kailuan(Group) Limited [13.9%] | Kailuan(Group) Limited=13.9 %",
			"Alpha China (Tianjin) [30.0%] | Alpha China (Tianjin)=30 %",
			"Alpha (China) Co., Ltd. 50% / Beta 50% | Alpha (China) Co., Ltd.=50 %;Beta=50 %",
			"3M Company | 3M Company=?", "Alpha Holding [60.0%]; New Day Co. | Alpha Holding=60 %;New Day Co.=?" })
	void ownersAreReadWithTheirShares(String cell, String expected) {
		assertThat(parties(Field.OWNERS, cell)).extracting((party) -> party.name() + "=" + shown(party))
			.containsExactly(expected.split(";"));
	}

	@Test
	void anOfficeAndABirthDateStandBesideTheName() {
		Party director = parties(Field.DIRECTORS, "LI Ming (deputy secretary, b. 1960); WANG Fang").get(0);

		assertThat(director.role()).isEqualTo(PartyRole.DIRECTOR);
		assertThat(director.name()).isEqualTo("LI Ming");
		assertThat(director.remark()).isEqualTo("deputy secretary, b. 1960");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "LI Ming, chairman; WANG Fang, CFO | LI Ming/chairman;WANG Fang/CFO",
			"Chairman: LI Ming | LI Ming/Chairman", "LI Ming, WANG Fang, ZHAO Lei | LI Ming/;WANG Fang/;ZHAO Lei/",
			"Smith, John | Smith, John/", "李明、王芳 | 李明/;王芳/", "李明（董事长） | 李明/董事长" })
	void directorsAreReadWithTheirOffices(String cell, String expected) {
		assertThat(parties(Field.DIRECTORS, cell)).extracting((party) -> party.name() + "/" + party.remark())
			.containsExactly(expected.split(";"));
	}

	@Test
	void aShareInItsOwnColumnBelongsToTheOwnerBesideIt() {
		assertThat(shares("45%")).containsExactly("45 %");
		assertThat(shares("45")).containsExactly("45 %");
	}

	@Test
	void aFractionWithoutPercentSignIsNotGuessed() {
		assertThat(shares("0.45")).containsExactly("?");
	}

	private static List<String> shares(String share) {
		SupplierRecord record = new SupplierRecord("f", "", 1, List.of(Entry.of(Field.NAME, cell("N")),
				Entry.of(Field.OWNERS, cell("Alpha Group")), Entry.of(Field.OWNER_SHARE, cell(share))));
		return record.parties().stream().map(PartiesTests::shown).toList();
	}

	private static List<Party> parties(Field field, String value) {
		return new SupplierRecord("f", "", 1, List.of(Entry.of(Field.NAME, cell("N")), Entry.of(field, cell(value))))
			.parties();
	}

	private static String shown(Party party) {
		return (party.share() == null) ? "?" : party.share().toString();
	}

	private static Cell cell(String value) {
		return new Cell("f", "", 1, "c", value);
	}

}

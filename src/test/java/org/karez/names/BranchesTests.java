package org.karez.names;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a branch proves about its company, and what not.
 */
class BranchesTests {

	private static final NameModel MODEL = NameModel.load(Path.of("seeds/names"));

	@ParameterizedTest
	@CsvSource({ "'Qinglan Cotton Textile Co., Ltd., Suzhou Branch', 'Qinglan Cotton Textile Co., Ltd.'",
			"青岚水泥股份有限公司深圳分公司, 青岚水泥股份有限公司",
			"'Aldermoor Mining Group Co., Ltd. Beijing Representative Office', 'Aldermoor Mining Group Co., Ltd.'",
			"XPCC 11th Division, Xinjiang Production and Construction Corps", "新疆兵团第十一师, 新疆生产建设兵团",
			"新疆生产建设兵团第二师38团, 新疆生产建设兵团", "XPCC 38th Regiment, Xinjiang Production and Construction Corps" })
	void aBranchOfTheListedCompanyIsThatCompany(String given, String listed) {
		NameMatch match = company(given, listed);
		assertThat(match.kind()).isEqualTo(NameMatch.Kind.BRANCH);
		assertThat(match.score()).isGreaterThan(0.95);
	}

	@ParameterizedTest
	@CsvSource({ "'Qinglan Cotton Textile Co., Ltd.', 'Qinglan Cotton Textile Co., Ltd., Xinye Branch'",
			"'Qinglan Cotton Textile Co., Ltd., Korla Branch', 'Qinglan Cotton Textile Co., Ltd., Xinye Branch'",
			"青岚水泥股份有限公司, 青岚水泥股份有限公司库尔勒分公司", "XPCC, XPCC Fourth Division", "XPCC 8th Division, XPCC Fourth Division" })
	void aListedBranchIsNeitherItsCompanyNorAnotherBranch(String given, String listed) {
		assertThat(company(given, listed).match()).isFalse();
	}

	@Test
	void oneDivisionIsTheSameInEverySpelling() {
		assertThat(company("新疆兵团第八师", "XPCC Eighth Division").match()).isTrue();
	}

	private static NameMatch company(String given, String listed) {
		return MODEL.compare(NameKind.COMPANY, given, listed);
	}

}

package org.karez.names;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which figures in a name cell tell a company from another.
 */
class NumbersTests {

	private static final NameModel MODEL = NameModel.load(Path.of("seeds/names"));

	@ParameterizedTest
	@ValueSource(strings = { "Aldermoor Paper Mills Ltd (600000)", "Aldermoor Paper Mills Ltd (600000.SH)",
			"SZ000000 Aldermoor Paper Mills Ltd", "Aldermoor Paper Mills Ltd (9999 HK)",
			"Aldermoor Paper Mills Ltd (NYSE: ALD)", "10023 Aldermoor Paper Mills Ltd", "(1) Aldermoor Paper Mills Ltd",
			"Aldermoor Paper Mills Ltd 2024", "Vendor No. 77 Aldermoor Paper Mills Ltd",
			"Aldermoor Paper Mills Ltd 91650000123456789X" })
	void codesYearsAndNumbersOfRowsAreNoPartOfAName(String given) {
		assertThat(company(given, "Aldermoor Paper Mills Limited").score()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1、青岚水泥", "青岚水泥（股票代码：600000）", "青岚水泥股票代码600000", "青岚水泥 600000", "供应商编号 31 青岚水泥" })
	void theSameHoldsForChineseNames(String given) {
		assertThat(company(given, "青岚水泥有限公司").score()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "Aldermoor Paper Mills 3, Aldermoor Paper Mills Limited",
			"First Aldermoor Paper Mills, Aldermoor Paper Mills Limited", "青岚第二水泥有限公司, 青岚水泥有限公司",
			"Qinglan No. 2 Coal Mine, Qinglan Coal Mine" })
	void aNumberOnOneSideLeavesADoubt(String given, String listed) {
		assertThat(company(given, listed).score()).isBetween(0.8, 0.93);
	}

	@ParameterizedTest
	@CsvSource({ "青岚第二水泥有限公司, 青岚第三水泥有限公司", "Qinglan No. 2 Coal Mine, Qinglan First Coal Mine", "Unit 11111, Unit 22222",
			"Aldermoor Holdings II Ltd, Aldermoor Holdings Ltd" })
	void otherNumbersAreOtherCompanies(String given, String listed) {
		assertThat(company(given, listed).match()).isFalse();
	}

	private static NameMatch company(String given, String listed) {
		return MODEL.compare(NameKind.COMPANY, given, listed);
	}

}

package org.karez.names;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What names prove that many companies bear, and what a brand proves that one group
 * bears.
 */
class CommonCoresTests {

	private static final NameModel MODEL = NameModel.load(Path.of("seeds/names"));

	private static final double CERTAIN = 0.94;

	@ParameterizedTest
	@CsvSource({ "Qinglan Group Limited, 'Qinglan Technology Co., Ltd.'", "Qinglan GmbH, Qinglan",
			"'Qinglan Garment', 'Qinglan Fashion Co., Ltd.'",
			"Harmony Textiles Ltd, 'Suzhou Harmony Textiles Co., Ltd.'",
			"'Sophie Foods Ltd', 'Weifang Sophie Food Co., Ltd.'",
			"Golden Harvest Ltd, 'Golden Harvest Group Holdings, Ltd.'",
			"Eastern Silver Pty, 'Eastern Silver Co., Ltd.'" })
	void twoSyllablesAndEverydayWordsLeaveADoubtWhereThePlaceDoesNotAgree(String given, String listed) {
		assertThat(company(given, listed).match()).isTrue();
		assertThat(company(given, listed).score()).isLessThan(CERTAIN);
	}

	@ParameterizedTest
	@CsvSource({ "Qinglan Fashion, 'Qinglan Fashion Co., Ltd.'", "Qinglan Textile Co, 'Qinglan Textiles Co., Ltd.'",
			"'Suzhou Qinglan Textile Co., Ltd.', 'Suzhou Qinglan Textiles'",
			"'Suzhou Harmony Textiles', 'Suzhou Harmony Textiles Co., Ltd.'",
			"Aldermoor Ltd, 'Nanjing Aldermoor Co., Ltd.'" })
	void theWholeNameAndTheSamePlaceAreCertain(String given, String listed) {
		assertThat(company(given, listed).score()).isGreaterThan(CERTAIN);
	}

	@ParameterizedTest
	@CsvSource({ "Orion Hikvision India Private Limited, 'Hangzhou Hikvision Digital Technology Co., Ltd.'",
			"Hytera Funktechnik GmbH, Hytera Communications Corporation", "高明溢达纺织有限公司, 昌吉溢达纺织有限公司",
			"'JA Solar Technology Co., Ltd.', 'Donghai JA Solar Technology Co., Ltd.'",
			"Tiandy Digital Technology, Tiandy Technologies" })
	void aBrandOfOneGroupIsLookedAtWhereverItStands(String given, String listed) {
		assertThat(company(given, listed).match()).isTrue();
		assertThat(company(given, listed).score()).isLessThan(0.85);
	}

	@ParameterizedTest
	@CsvSource({ "浙江大华智联有限公司, 浙江大华技术股份有限公司", "Huawei Technologies Co. Ltd., Tianjin Huawei Qinglan Co. Ltd.",
			"上海宝钢包装股份有限公司, Baosteel Group Xinjiang Bayi Iron and Steel Co. Ltd." })
	void othersThatShareAWordAreNot(String given, String listed) {
		assertThat(company(given, listed).match()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "'Heze Cotton and Linen Co., Ltd. (China)', 'Heze Cotton and Linen Co., Ltd.'",
			"'Suzhou Aldermoor Paper Co., Ltd., Jiangsu, China', 'Suzhou Aldermoor Paper Co., Ltd.'" })
	void aProvinceOrCountryBehindItsPlaceSaysNothingMore(String given, String listed) {
		assertThat(company(given, listed).score()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "菏泽棉麻有限公司, 'Heze Cotton and Jute Co., Ltd.'", "苏州青岚色纺有限公司, 'Suzhou Qinglan Color Spinning Co., Ltd.'",
			"Face++, Megvii" })
	void wordsOfTheTradeMeetTheirTranslation(String given, String listed) {
		assertThat(company(given, listed).score()).isGreaterThan(CERTAIN);
	}

	private static NameMatch company(String given, String listed) {
		return MODEL.compare(NameKind.COMPANY, given, listed);
	}

}

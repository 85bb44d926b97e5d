package org.karez.names;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the product promises about two names.
 */
class NameModelTests {

	private static final NameModel MODEL = NameModel.load(Path.of("seeds/names"));

	@ParameterizedTest
	@CsvSource({ "Hikvision, Нikvision", "Hikvision, H\u200bikvision", "Hikvision, Ｈｉｋｖｉｓｉｏｎ", "海康威视数字技术, 海康威視數字技術",
			"Société Générale, SOCIETE GENERALE" })
	void scriptVariantsLookAlikesAndInvisibleCharactersAreTheSame(String given, String listed) {
		assertThat(company(given, listed).score()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "Siemens AG, Siemens Aktiengesellschaft", "OOO Romashka, Limited Liability Company Romashka",
			"Tianrun Dairy Co. Ltd., Tianrun Dairy Company Limited", "华鑫证券有限公司, 华鑫证券有限责任公司" })
	void legalFormsInEverySpellingAreTheSame(String given, String listed) {
		assertThat(company(given, listed).match()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "新疆天业股份有限公司, 新疆天山股份有限公司", "新疆中泰纺织有限公司, 新疆华孚纺织有限公司",
			"Xinjiang Tianye Textile Co. Ltd., Xinjiang Huafu Textile Co. Ltd.",
			"Xinjiang Textile Group Co. Ltd., Xinjiang Cotton Group Co. Ltd.",
			"Global Trading Company, General Trading Company", "Construction Ltd, LLC Construction Dredging Company" })
	void regionTradeAndFormNeverCarryAMatch(String given, String listed) {
		assertThat(company(given, listed).match()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "新疆中泰化学股份有限公司, Xinjiang Zhongtai Chemical Co. Ltd., PINYIN",
			"新疆中泰化学股份有限公司, Xinjiang Zhongtai Huaxue Gufen Youxian Gongsi, PINYIN",
			"重庆长安汽车股份有限公司, Chongqing Changan Automobile Co. Ltd., PINYIN",
			"杭州海康威视数字技术股份有限公司, Hangzhou Hikvision Digital Technology Co. Ltd., TRANSLATED" })
	void chineseMeetsPinyinAndEnglish(String given, String listed, NameMatch.Kind kind) {
		NameMatch match = company(given, listed);
		assertThat(match.match()).isTrue();
		assertThat(match.kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "河北金鹰泵业有限公司, Hebei Golden Eagle Pump Co. Ltd.", "苏州柳叶石材有限公司, Suzhou Willow Leaf Stone Co. Ltd.",
			"绍兴红枫汽车部件有限公司, Shaoxing Red Maple Auto Parts Co. Ltd." })
	void everydayWordsWithTheSamePlaceAndTradeAreCertain(String given, String listed) {
		NameMatch match = company(given, listed);
		assertThat(match.kind()).isEqualTo(NameMatch.Kind.TRANSLATED);
		assertThat(match.score()).isGreaterThan(0.95);
	}

	@ParameterizedTest
	@CsvSource({ "金鹰泵业有限公司, Golden Eagle Pump Co. Ltd.", "金鹰有限公司, Golden Eagle Co. Ltd.",
			"河北金鹰有限公司, Hebei Golden Eagle Co. Ltd." })
	void everydayWordsAloneAreAMatchThatAPersonLooksAt(String given, String listed) {
		NameMatch match = company(given, listed);
		assertThat(match.match()).isTrue();
		assertThat(match.score()).isLessThan(0.94);
		assertThat(match.pieces()).extracting(Piece::part).contains("meaning");
	}

	@ParameterizedTest
	@CsvSource({ "金鹰纺织有限公司, Golden Eagle Pump Co. Ltd.", "江西金鹰泵业有限公司, Hebei Golden Eagle Pump Co. Ltd.",
			"金鹰泵业有限公司, Silver Eagle Pump Co. Ltd.", "鹰泵业有限公司, Golden Eagle Pump Co. Ltd.",
			"河北金鹰纺织有限公司, Golden Eagle Pump Co. Ltd.", "金鹰光学股份有限公司, Hebei Golden Eagle Pump Co. Ltd." })
	void everydayWordsNeverOutweighAnotherPlaceOrTrade(String given, String listed) {
		assertThat(company(given, listed).match()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "南方钨业有限公司, Southern Tungsten Co. Ltd.", "新浪花陶瓷有限公司, New Wave Ceramics Co. Ltd.",
			"三叶轴承有限公司, Three Leaf Bearing Co. Ltd.", "青禾水泥有限公司, Qinghe Cement Co. Ltd." })
	void meaningAndSoundAreFoundInWordsThatAreNoCore(String given, String listed) {
		assertThat(company(given, listed).match()).isTrue();
		assertThat(company(given, listed).score()).isLessThan(0.94);
	}

	@ParameterizedTest
	@CsvSource({ "神州光学股份有限公司, China Optics Co. Ltd.", "华夏航空股份有限公司, Aviation Corporation of China",
			"神州泵业有限公司, China Pump Co. Ltd." })
	void aPoeticWordForChinaDoesNotMeanEveryNameThatSaysChina(String given, String listed) {
		assertThat(company(given, listed).match()).isFalse();
	}

	@Test
	void aSpellingOfItsOwnIsHeardWherePlaceAndTradeAgree() {
		NameMatch match = company("河北康泰泵业有限公司", "Hebei Kontey Pump Co. Ltd.");
		assertThat(match.match()).isTrue();
		assertThat(match.score()).isLessThan(0.92);
	}

	@ParameterizedTest
	@CsvSource({ "江西康泰泵业有限公司, Hebei Kontey Pump Co. Ltd.", "河北康泰纺织有限公司, Hebei Kontey Pump Co. Ltd.",
			"康泰泵业有限公司, Kontey Pump Co. Ltd.", "河北康泰泵业有限公司, Hebei Kongtou Pump Co. Ltd." })
	void nothingIsHeardAcrossPlacesTradesOrInAnothersPinyin(String given, String listed) {
		assertThat(company(given, listed).match()).isFalse();
	}

	@Test
	void aBrandCountsWhereAWordEndsBeforeIt() {
		assertThat(company("青岛海信轴承有限公司", "Qingdao Hisense Bearing Co. Ltd.").score()).isEqualTo(1);
		assertThat(company("柳林海信轴承有限公司", "Liulin Hisense Bearing Co. Ltd.").match()).isTrue();
		assertThat(company("四海信泰纺织有限公司", "Hisense Textile Co. Ltd.").match()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "中石油, 中国石油天然气集团有限公司", "上汽集团, 上海汽车集团股份有限公司", "钧达股份, 海南钧达汽车饰件股份有限公司" })
	void chineseShortNamesMeetTheirFullNames(String given, String listed) {
		assertThat(company(given, listed).match()).isTrue();
	}

	@Test
	void formerNamesInTheSameCellAreComparedOnTheirOwn() {
		assertThat(company("Aurora Foods (formerly Borealis Dairy Ltd)", "Borealis Dairy Limited").match()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Northern COMM GRP, Northern Commercial Group", "Pacific Srvces Ltd, Pacific Services Limited" })
	void abbreviatedCommonWordsAreRead(String given, String listed) {
		assertThat(company(given, listed).score()).isGreaterThan(0.9);
	}

	@ParameterizedTest
	@CsvSource({ "'Smith, John', John Smith", "Sergei Lavrov, Сергей Лавров", "习近平, Xi Jinping",
			"Dr. Rami Makhlouf, Rami Makhlouf", "Ali A. Velayati, Ali Akbar Velayati", "李明, Ming Li" })
	void personsMeetInAnyOrderScriptAndWithInitials(String given, String listed) {
		assertThat(MODEL.compare(NameKind.PERSON, given, listed).match()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Ihab Makhlouf, Rami Makhlouf", "李明, 李鸣", "Eric A. Wendt, Josh A. Wendt" })
	void anotherGivenNameIsAnotherPerson(String given, String listed) {
		assertThat(MODEL.compare(NameKind.PERSON, given, listed).match()).isFalse();
	}

	@Test
	void theScoreIsTheProductOfItsPieces() {
		NameMatch match = company("Shanghai Dongfang Cement Group", "Dongfang Cement Holding Co., Ltd.");
		double product = match.pieces()
			.stream()
			.mapToDouble((piece) -> 1 - piece.weight() * (1 - piece.score()))
			.reduce(1, (one, other) -> one * other);
		assertThat(match.score()).isEqualTo(product);
		assertThat(match.pieces()).extracting(Piece::part).contains("core", "region");
	}

	@Test
	void emptyAndOddNamesAreComparedWithoutComplaint() {
		for (String odd : new String[] { "", " ", "&", "...", "()", "/", "123", "Ltd", "有限公司", "\u200b", "𠀀𠀁" }) {
			assertThat(company(odd, "Acme Ltd").match()).isFalse();
			assertThat(MODEL.compare(NameKind.PERSON, odd, "John Smith").match()).isFalse();
		}
	}

	private static NameMatch company(String given, String listed) {
		return MODEL.compare(NameKind.COMPANY, given, listed);
	}

}

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
	@CsvSource({ "中石油, 中国石油天然气集团有限公司", "上汽集团, 上海汽车集团股份有限公司", "钧达股份, 海南钧达汽车饰件股份有限公司" })
	void chineseShortNamesMeetTheirFullNames(String given, String listed) {
		assertThat(company(given, listed).match()).isTrue();
	}

	@Test
	void aBranchIsNotItsCompany() {
		NameMatch match = company("Luntai Cotton Textile Co., Ltd., Xinye Branch", "Luntai Cotton Textile Co., Ltd.");
		assertThat(match.kind()).isEqualTo(NameMatch.Kind.BRANCH);
		assertThat(match.match()).isFalse();
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

package org.karez.screening;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How certain a listed name is, judged by the lists of the product itself.
 */
class ListingCertaintyTests {

	@ParameterizedTest
	@ValueSource(strings = { "杭州海康威视数字技术股份有限公司", "Hangzhou Hikvision Digital Technology", "Haikang Weishi",
			"Hikvison Digital Technology", "浙江大华技术股份有限公司", "Zhejiang Dahua Technology", "Zhejiang Dahau Technology",
			"新疆生产建设兵团", "XPCC", "Xinjiang Prodution and Construction Corps", "昌吉溢达纺织有限公司", "Changji Esquel Textil",
			"溢达集团", "新疆大全新能源股份有限公司", "Xinjiang Daqo New Enrgy", "合盛硅业(鄯善)有限公司", "Hoshine Silcon Industry (Shanshan)" })
	void theBestKnownPartiesAreFoundInEveryScriptAndWithSlips(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "杭州海康威视数字技术股份有限公司", "Hangzhou Hikvision Digital Technology Co., Ltd.", "新疆生产建设兵团", "XPCC",
			"昌吉溢达纺织有限公司", "新疆大全新能源股份有限公司", "Xinjiang Daqo New Energy", "合盛硅业（鄯善）有限公司" })
	void asRegisteredTheyAreCertain(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).anyMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "海纺贸易有限公司", "天尾食品", "Haifang Trading Co., Ltd." })
	void twoSyllablesWithoutThePlaceAreNotCertain(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isNotEmpty().noneMatch(ListingSignal::strong);
	}

	@Test
	void twoSyllablesWithThePlaceAreCertain() {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row("济南海纺贸易有限公司"))).anyMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "COFCO Guangzhou Sugar Co., Ltd.", "合盛硅业（泸州）有限公司", "AEROCOM Sp. z o.o." })
	void aSisterCompanyOrABearerOfTheSameWordIsNotCertain(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isNotEmpty().noneMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hangzhou Hikvision Digital Technology Co., Ltd.", "Kuqi Blumen GmbH" })
	void aNameAskedAgainMeetsTheSame(String name) {
		List<ListingSignal> first = Seeds.signals(ListingSignal.class, Rows.row(name)).toList();
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name)).toList()).isEqualTo(first);
		assertThat(first.isEmpty()).isEqualTo(name.startsWith("Kuqi"));
	}

	@Test
	void aCompanyIsNotItsListedBranch() {
		Rows branch = Rows.row("China Cotton Group Henan Logistics Park Co., Ltd., Xinye Branch");
		Rows company = Rows.row("China Cotton Group Henan Logistics Park Co., Ltd.");

		assertThat(Seeds.signals(ListingSignal.class, branch)).anyMatch(ListingSignal::strong);
		assertThat(Seeds.signals(ListingSignal.class, company)).noneMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meike Furniture Factory", "Meiko Co.", "CN BIO Pharma Holdings", "CN Biotech Ltd" })
	void aGenericAliasNeedsAnExactHit(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isEmpty();
	}

	@Test
	void aFormerNameIsAListedName() {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row("Aksu Huafu Textiles Co., Ltd.")))
			.anyMatch(ListingSignal::strong);
		assertThat(Seeds.signals(ListingSignal.class, Rows.row("Bluebird Yarn Ltd (formerly Aksu Huafu Textiles)")))
			.isNotEmpty();
	}

	@Test
	void aPersonIsNotBoundToACompanyNorKnownByNameAlone() {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row("Zhu Hailun"))).isEmpty();
		assertThat(Seeds.signals(ListingSignal.class, Rows.row("Alpha").with(Field.DIRECTORS, "朱海仑"))).isNotEmpty()
			.noneMatch(ListingSignal::secondFact);
		assertThat(Seeds.signals(ListingSignal.class, Rows.row("Alpha").with(Field.DIRECTORS, "Zhu Hailong")))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Camel Group, Kuwait", "Synergy Textiles Ltd, GB", "BGI Ltd, Georgia", "Dahua Pte Ltd, Singapore" })
	void aBearerOfTheBareNameInAnotherCountryIsNotCertain(String name, String country) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name).with(Field.COUNTRY, country))).isNotEmpty()
			.noneMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@CsvSource({ "'Hangzhou Hikvision Digital Technology Co., Ltd.', Germany", "Hikvision, Netherlands",
			"SenseTime, Japan", "'Hoshine Silicon Industry Co., Ltd.', Hong Kong" })
	void theFullNameOrABrandOfItsOwnIsCertainAnywhere(String name, String country) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name).with(Field.COUNTRY, country)))
			.anyMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "华福服装有限公司", "华富时尚有限公司", "子金矿业有限公司", "新疆中和股份有限公司" })
	void otherCharactersOfTheSameSoundAreNotCertain(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isNotEmpty().noneMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lion Technology Inc.", "Union Biotech GmbH", "Shenzhen Vision Co Ltd", "X-Face Ltd" })
	void aWeakNameIsNotCertainByItself(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isNotEmpty().noneMatch(ListingSignal::strong);
	}

	@Test
	void aWeakNameAtItsPlaceIsCertain() {
		Rows row = Rows.row("Shenzhen Vision Co Ltd").with(Field.COUNTRY, "CN").with(Field.CITY, "Shenzhen");

		assertThat(Seeds.signals(ListingSignal.class, row)).anyMatch(ListingSignal::strong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "华威服装有限公司", "大华银行", "Hua Wei Restaurant" })
	void whoBearsTheSoundOfAShortNameIsNotMet(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ハイクビジョン", "ファーウェイ", "ООО Хиквижн", "Хуавей", "هواوي", "EZVIZ", "萤石网络", "HiSilicon" })
	void whatItsOwnForeignCompaniesCallAListedMakerIsMet(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isNotEmpty();
	}

	@Test
	void aListThatFollowsAnotherIsNoSecondAuthority() {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row("海能达通信股份有限公司"))).isNotEmpty()
			.allMatch((signal) -> signal.authorities() == 1);
	}

}

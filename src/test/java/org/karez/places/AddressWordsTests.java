package org.karez.places;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.evidence.Cell;
import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

class AddressWordsTests {

	private static final LocationPanel PANEL = new LocationPanel(Gazetteer.load(Path.of("seeds/places")));

	private static final Rows ROWS = new Rows(PANEL);

	private static Location text(String value) {
		return PANEL.locateText(new Cell("list.csv", "", 2, "Address", value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "石河子市五一路7号", "伊宁市南环路", "和田市北大街", "奎屯市北二路", "石河子市北三东路", "乌鲁木齐市西一路", "哈密市国道旁",
			"Korla City South Road 3" })
	void aFullNameIsBelievedBeforeAnyRoad(String address) {
		assertThat(text(address).strong()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "乌鲁木齐路7号", "乌鲁木齐中路7号", "新疆路", "喀什东路", "Xinjiang Road", "Kashgar South Road", "印度路" })
	void aShortNameBeforeARoadIsTheRoads(String address) {
		assertThat(text(address).clues()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "霍尔果斯国际边境合作中心", "乌鲁木齐国际陆港区", "阿拉山口国际物流园", "喀什国际商贸城" })
	void aPlaceMayBeInternational(String address) {
		assertThat(text(address).strong()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "某市新疆国际大厦", "某市乌鲁木齐国际酒店", "某市新疆国际", "Xinjiang Noodle House" })
	void aBuildingNamedAfterAPlaceHardlyCounts(String address) {
		assertThat(text(address).inXinjiang()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kashgar Economic Development Zone", "Khorgos Special Economic Zone, China",
			"Turpan Industrial Park", "Khorgos China", "7 Some Road Kashgar China", "Shule County Industrial Park",
			"Turpan City Some Valley", "Yanqi Hui Autonomous County", "A Ke Su Shi" })
	void wordsThatGoWithAPlaceLeaveItALatinPlace(String address) {
		assertThat(text(address).strong()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kashishi", "Kuerleshi", "Akesushi", "Yilizhou", "Xinjiangsheng", "Xinjiangweiwuerzizhiqu",
			"Bayinguolengmengguzizhizhou", "XinjiangKorla", "XINJIANGCHINA", "Kashixian Some Lu 7" })
	void readsNamesRunTogether(String address) {
		assertThat(text(address).strong()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "XJ", "CN-XJ", "CN-65", "65", "新" })
	void aCodeOfTheProvinceIsThePlace(String code) {
		assertThat(ROWS.locate(Map.of(Field.PROVINCE, code, Field.COUNTRY, "CN")).strong()).isTrue();
		assertThat(ROWS.locate(Map.of(Field.PROVINCE, code, Field.COUNTRY, "FR")).clues()).isEmpty();
		assertThat(ROWS.locate(Map.of(Field.ADDRESS, code, Field.COUNTRY, "CN")).strong()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Xinjiang", "China (Xinjiang)", "中国新疆", "CN-XJ", "Uyghur Region", "East Turkestan" })
	void aCountryColumnMayNameXinjiang(String country) {
		assertThat(ROWS.locate(Map.of(Field.COUNTRY, country)).strong()).isTrue();
	}

	@Test
	void aSlipThatIsACompanyElsewhereIsBelievedInAddressesOnly() {
		assertThat(text("Some Road 7, Xingjiang, China").strong()).isTrue();
		assertThat(ROWS.locate(Map.of(Field.COUNTRY, "CN"), "Xingjiang Trading Co., Ltd.").inXinjiang()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lop County Some Park", "Hami Prefecture", "Tumshuk", "巴克图口岸", "芳草湖农场", "五五工业园区", "Кашгар",
			"Құлжа", "شىخەنزە", "Urumçi", "ウルムチ市", "Wu-lu-mu-chi", "K'u-erh-lo", "Sin-kiang" })
	void readsManyScriptsAndOldSpellings(String address) {
		assertThat(text(address).strong()).isTrue();
	}

}

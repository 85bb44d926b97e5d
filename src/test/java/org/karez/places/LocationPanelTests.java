package org.karez.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;

import static org.assertj.core.api.Assertions.assertThat;

class LocationPanelTests {

	private static final LocationPanel PANEL = new LocationPanel(Gazetteer.load(Path.of("seeds/places")));

	private static Cell cell(String column, String value) {
		return new Cell("list.csv", "", 2, column, value);
	}

	private static Location text(String value) {
		return PANEL.locateText(cell("Address", value));
	}

	private static Location name(String value) {
		return PANEL.locateName(cell("Name", value));
	}

	private static Location site(SiteRole role, Map<Field, String> values, List<String> codes, List<String> names) {
		List<Entry> entries = values.entrySet()
			.stream()
			.map((entry) -> new Entry(entry.getKey(), role, 0, cell(entry.getKey().label(), entry.getValue())))
			.toList();
		return PANEL.locate(new Site(role, entries), codes.stream().map((code) -> cell("Code", code)).toList(),
				names.stream().map((name) -> cell("Name", name)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "新疆维吾尔自治区乌鲁木齐市天山区新华北路1号", "新疆維吾爾自治區烏魯木齊市", "喀什地区疏附县工业园区", "兵团第八师石河子市北工业园区", "第七师123团10连",
			"农七师一三一团", "沙湾市柳毛湾镇", "和布克赛尔县和丰工业园", "洛浦县北京农业科技示范园区", "12 Beijing Road, Urumqi, Xinjiang 830011, China",
			"Xīnjiāng Wūlǔmùqí Shì", "Wu Lu Mu Qi Shi", "Urumchi, Sinkiang", "Khotan", "Kuldja, Sinkiang", "Qeshqer",
			"Xotan Wilayiti", "Horgos Port, Ili", "Xinjian Uygur Autonomous Region", "Kuche County", "Урумчи, Синьцзян",
			"신장 위구르 자치구", "阿拉尔市十二团", "墨玉县喀尔赛镇", "143rd Regiment, Shihezi", "Kashi City", "Yiwu County, Hami",
			"XPCC 8th Division, Shihezi", "Xinjang, China", "Shihezzi, China" })
	void findsPlacesOfXinjiangInEveryScriptAndSpelling(String address) {
		assertThat(text(address)).matches(Location::strong, "strong").matches(Location::inXinjiang, "in Xinjiang");
	}

	@ParameterizedTest
	@ValueSource(strings = { "上海市徐汇区乌鲁木齐中路1号", "天津市和平区哈密道", "No. 5 Xinjiang Road, Jing'an District, Shanghai",
			"哈尔滨市平房区新疆街道", "广州市番禺区沙湾镇", "江苏省宜兴市天山水泥厂", "伊宁市场", "陕西省西安市新城区和田玉商行", "Yiwu City, Zhejiang", "Yiwu, China",
			"Xinjiang, Yuncheng, Shanxi", "Xinjiang Restaurant, 5 Main Street, Sydney, Australia",
			"Aksu, Antalya, Turkey", "Ranchi, Jharkhand 834002, India", "Jinjiang, Fujian", "Xijiang Road, Wuzhou",
			"第一师范学校" })
	void streetsNamesakesGoodsAndBrandsAreNotThePlace(String address) {
		assertThat(text(address).inXinjiang()).isFalse();
	}

	@Test
	void aCompanyIsOfThePlaceItsNameBeginsWith() {
		assertThat(name("Guangdong Xinjiang Trading Co., Ltd.").inXinjiang()).isFalse();
		assertThat(name("Guangdong Weaving (Xinjiang) Co., Ltd.").registrationOnly()).isTrue();
		assertThat(name("江苏某某集团新疆分公司").strong()).isTrue();
	}

	@Test
	void aDoubtfulWordContradictsNothing() {
		assertThat(name("天津北疆发电厂").contradictory()).isFalse();
		assertThat(name("某某公司嘉峪关西戈壁光伏项目").contradictory()).isFalse();
	}

	@Test
	void aSiteIsWhereTheLastPlaceOfItsNameIs() {
		assertThat(name("吉林某能源布尔津风电场一期").strong()).isTrue();
		assertThat(name("新疆某某集团江苏盐城分公司").strong()).isFalse();
	}

	@Test
	void divisionAndRegimentSupportEachOther() {
		assertThat(name("某某三师45团20兆瓦光伏").strong()).isTrue();
		assertThat(name("某某45团20兆瓦光伏").strong()).isFalse();
	}

	@Test
	void oneAddressInXinjiangIsEnoughAmongSeveral() {
		assertThat(text("北京市西城区某街1号；新疆哈密市建设西路2号").strong()).isTrue();
	}

	@Test
	void namesTheSmallestPlace() {
		assertThat(text("新疆和田地区洛浦县工业园").place()).startsWith("洛浦县");
	}

	@Test
	void aCreditCodeAloneIsRegistrationOnly() {
		Location location = site(SiteRole.PRODUCTION, Map.of(), List.of("916501002999341738"), List.of());
		assertThat(location.inXinjiang()).isTrue();
		assertThat(location.registrationOnly()).isTrue();
		assertThat(location.strong()).isFalse();
	}

	@Test
	void aRegisteredSeatIsRegistrationOnly() {
		Map<Field, String> seat = Map.of(Field.ADDRESS, "新疆哈密市建设西路2号");
		assertThat(site(SiteRole.REGISTERED, seat, List.of(), List.of()).registrationOnly()).isTrue();
		assertThat(site(SiteRole.PRODUCTION, seat, List.of(), List.of()).registrationOnly()).isFalse();
	}

	@Test
	void wordsAndPostalCodeThatDisagreeAreReported() {
		Location location = site(SiteRole.PRODUCTION, Map.of(Field.ADDRESS, "上海市闵行区某路1号", Field.POSTAL_CODE, "830000"),
				List.of(), List.of());
		assertThat(location.contradictory()).isTrue();
		assertThat(location.strong()).isFalse();
		assertThat(location.clues()).extracting(Clue::kind).containsExactly(Clue.Kind.POSTAL_CODE);
		assertThat(location.against()).isNotEmpty();
	}

	@Test
	void aXinjiangCompanyWithAFactoryElsewhereIsNotThere() {
		Location location = site(SiteRole.PRODUCTION, Map.of(Field.ADDRESS, "江苏省盐城市某路1号"), List.of(),
				List.of("新疆某某股份有限公司"));
		assertThat(location.strong()).isFalse();
		assertThat(location.contradictory()).isTrue();
	}

	@Test
	void aSharedNameIsBelievedBesideAPostalCode() {
		assertThat(
				site(SiteRole.PRODUCTION, Map.of(Field.CITY, "Yiwu", Field.POSTAL_CODE, "839300"), List.of(), List.of())
					.place())
			.startsWith("伊吾县");
		assertThat(
				site(SiteRole.PRODUCTION, Map.of(Field.CITY, "Yiwu", Field.PROVINCE, "Zhejiang"), List.of(), List.of())
					.inXinjiang())
			.isFalse();
	}

	@Test
	void landlinesTellMoreThanMobiles() {
		assertThat(site(SiteRole.PRODUCTION, Map.of(Field.PHONE, "+86 991 2345678"), List.of(), List.of()).strong())
			.isTrue();
		assertThat(
				site(SiteRole.PRODUCTION, Map.of(Field.PHONE, "+86 21 6234 5678"), List.of(), List.of()).inXinjiang())
			.isFalse();
	}

	@Test
	void anotherCountryOutweighsASharedName() {
		Location location = site(SiteRole.PRODUCTION, Map.of(Field.CITY, "Aksu", Field.COUNTRY, "Kasachstan"),
				List.of(), List.of());
		assertThat(location.strong()).isFalse();
		assertThat(location.against()).extracting(Clue::kind).contains(Clue.Kind.STATED_COUNTRY);
	}

	@Test
	void coordinatesAreHeldAgainstTheOutline() {
		Map<Field, String> urumqi = Map.of(Field.LATITUDE, "43.82", Field.LONGITUDE, "87.6");
		Map<Field, String> lanzhou = Map.of(Field.LATITUDE, "36.06", Field.LONGITUDE, "103.8");
		assertThat(site(SiteRole.PRODUCTION, urumqi, List.of(), List.of()).strong()).isTrue();
		assertThat(site(SiteRole.PRODUCTION, lanzhou, List.of(), List.of()).inXinjiang()).isFalse();
	}

	@Test
	void nothingIsKnownOfNothing() {
		assertThat(text("").clues()).isEmpty();
		assertThat(text("Main Street 5").confidence()).isZero();
	}

}

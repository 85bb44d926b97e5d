package org.karez.places;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignPlacesTests {

	private static final Rows ROWS = new Rows(new LocationPanel(Gazetteer.load(Path.of("seeds/places"))));

	@ParameterizedTest
	@ValueSource(strings = { "Plot 5, Sector 2, Jamshedpur, Jharkhand 831001", "Main Road, Ranchi 834009",
			"Saran, Bihar 841301", "Village Road, Muzaffarpur, Bihar 842001, India",
			"Block 12 #03-04, Singapore 830101", "Sokoto 840001, Nigeria", "Khu pho 3, Tay Ninh 840000, Vietnam",
			"Bole Road, Addis Ababa", "Bole, Addis Ababa, Ethiopia", "Aksu, Antalya",
			"Aksu Mah. No 5, Giresun, Türkiye", "Sincan, Ankara", "Sincan OSB, Ankara, Turkey",
			"Kashi, Varanasi, Uttar Pradesh", "Faizabad, Uttar Pradesh", "Hami 5, Tehran, Iran",
			"Kumul Highway, Port Moresby, Papua New Guinea", "Altay Street, Ulaanbaatar, Mongolia", "Altai, Mongolia",
			"Aksu, Pavlodar, Kazakhstan", "Khorgos, Kazakhstan", "Manas, Talas, Kyrgyzstan",
			"Aral, Kyzylorda, Kazakhstan", "和田町, 横浜市", "東京都杉並区和田1-2-3", "長野県東筑摩郡和田村", "Tân Cương, Thái Nguyên",
			"Kurla West, Mumbai 400070", "Xinjiang Restaurant, 5 Main Street, Sydney",
			"Uyghur Cuisine, 12 High Street, London", "Jinjiang, Fujian", "No. 8 Xinjiang Road, Qingdao, China",
			"上海市长宁区新疆大厦", "Lop Buri, Thailand" })
	void addressesOfOtherCountriesStaySilent(String address) {
		Location location = ROWS.locate(Map.of(Field.ADDRESS, address));
		assertThat(location.inXinjiang()).isFalse();
		assertThat(location.contradictory()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "TR, Aksu", "ET, Bole", "IN, Kashi", "IR, Hami", "PG, Kumul", "KZ, Aksu", "TR, Altay", "VN, Tan Cuong",
			"JP, 和田" })
	void aStatedCountryExplainsItsNamesakes(String country, String city) {
		Location location = ROWS.locate(Map.of(Field.COUNTRY, country, Field.CITY, city));
		assertThat(location.clues()).isEmpty();
		assertThat(location.contradictory()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "AU, Xinjiang Noodle House", "JP, 和田某某工業株式会社", "GB, Kashgar Carpets Ltd" })
	void aStatedCountryExplainsNamesToo(String country, String name) {
		assertThat(ROWS.locate(Map.of(Field.COUNTRY, country), name).contradictory()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Korla", "Urumqi", "Shihezi", "新疆某路7号" })
	void aStatedCountryContradictsNamesOfXinjiangAlone(String address) {
		Location location = ROWS.locate(Map.of(Field.COUNTRY, "US", Field.ADDRESS, address));
		assertThat(location.contradictory()).isTrue();
		assertThat(location.inXinjiang()).isFalse();
	}

	@Test
	void aNamesakeWithoutACountryIsNotCertain() {
		assertThat(ROWS.locate(Map.of(Field.CITY, "Aksu")).inXinjiang()).isTrue();
		assertThat(ROWS.locate(Map.of(Field.CITY, "Aksu")).strong()).isFalse();
		assertThat(ROWS.locate(Map.of(Field.CITY, "Aksu", Field.COUNTRY, "CN")).strong()).isTrue();
		assertThat(ROWS.locate(Map.of(Field.CITY, "Aksu", Field.PROVINCE, "Antalya")).inXinjiang()).isFalse();
	}

	@Test
	void aLoneCodeIsNotCertainWhereNothingSaysChina() {
		assertThat(ROWS.locate(Map.of(Field.POSTAL_CODE, "830011")).strong()).isFalse();
		assertThat(ROWS.locate(Map.of(Field.POSTAL_CODE, "830011"), "某某贸易").strong()).isTrue();
		assertThat(ROWS.locate(Map.of(Field.PHONE, "0991-2345678")).strong()).isFalse();
		assertThat(ROWS.locate(Map.of(Field.PHONE, "0991-2345678", Field.COUNTRY, "CN")).strong()).isTrue();
		assertThat(ROWS.locate(Map.of(Field.ADDRESS, "Some Street 7, 830011, China")).strong()).isTrue();
	}

	@Test
	void aTelephoneIsThatOfTheCityNamed() {
		assertThat(ROWS.locate(Map.of(Field.CITY, "Manila", Field.PHONE, "0998 765 4321")).clues()).isEmpty();
		assertThat(ROWS.locate(Map.of(Field.PHONE, "13999112345")).clues()).isEmpty();
		assertThat(ROWS.locate(Map.of(Field.PHONE, "+86 13999112345")).clues()).isNotEmpty();
	}

}

package org.karez.screening;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Detection judges places, listings, goods and uses; never a person's nationality,
 * ethnicity or language, nor a country (claims S2-8 and S4-14).
 */
class NeutralityTests {

	@ParameterizedTest
	@ValueSource(strings = { "Maria Schmidt", "John Smith", "李娜", "Mehmet Yilmaz", "Gulnar Tursun", "阿依古丽·买买提",
			"Tenzin Dolma", "Aigerim Nurlanova" })
	void oneUnlistedPersonIsAsGoodAsAnother(String name) {
		assertThat(linksOf(Rows.row("Alpha Trading").with(Field.DIRECTORS, name).with(Field.CONTACT, name))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "王新疆", "李和静", "和田一郎", "欧阳新疆", "古丽·阿克苏", "Sezen Aksu", "Hami Mandirali", "Kashi Nath Gupta",
			"Wang Xinjiang", "Keping Wang", "Yuli Chen", "LI KEPING" })
	void aPersonIsNotPlacedWhereTheirNameSoundsLikeAPlace(String name) {
		for (Field field : List.of(Field.OWNERS, Field.PARENT, Field.SOURCES_FROM, Field.END_USERS, Field.DIRECTORS)) {
			assertThat(linksOf(Rows.row("Alpha Trading").with(field, name))).isEmpty();
		}
		assertThat(linksOf(Rows.row("Alpha Trading").with(Field.OWNERS, name + " 60%; Anna Berg 40%"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "王新疆", "李和静", "Wang Xinjiang", "Yuli Chen" })
	void aSupplierThatIsAPersonIsNotPlacedByItsName(String name) {
		assertThat(linksOf(Rows.row(name))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Xinjiang", "新疆", "新疆国资委", "Aksu Prefecture Government",
			"Wang Brothers Xinjiang Cotton Co., Ltd.", "和静县纺织厂", "Hotan Textile Mill" })
	void anOrganisationNamedAfterAPlaceIsAskedAboutIt(String name) {
		assertThat(linksOf(Rows.row("Alpha Trading").with(Field.OWNERS, name))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Uyghur", "Han Chinese", "Kazakh", "German", "Tibetan" })
	void theEthnicityOrNationalityOfAPersonIsNoSignal(String people) {
		assertThat(linksOf(Rows.row("Alpha Trading").with(Field.OWNERS, "Anna Berg (" + people + ") 60%"))).isEmpty();
		assertThat(linksOf(Rows.row("Alpha Trading").with(Field.DESCRIPTION, "The owner is " + people))).isEmpty();
		assertThat(linksOf(Rows.row("Alpha Trading").with(Field.REMARKS, "Founded by a " + people + " family")))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Blue Sky Garment Co., Ltd. | 蓝天服饰有限公司",
			"Evergreen Plastics Limited | 长青塑料有限公司", "Nordlicht Spielwaren GmbH | Северное сияние игрушки ООО" })
	void theScriptOfAnUnlistedNameIsNoSignal(String one, String other) {
		assertThat(linksOf(Rows.row(one))).isEqualTo(linksOf(Rows.row(other)));
	}

	@Test
	void aCountryIsNoSignal() {
		List<Object> links = new ArrayList<>();
		for (String country : List.of("China", "Germany", "Viet Nam", "Kazakhstan", "Turkey", "中国")) {
			links.addAll(
					linksOf(Rows.row("Alpha Trading").with(Field.COUNTRY, country).with(Field.PRODUCTS, "furniture")));
		}
		assertThat(links).isEmpty();
	}

	@Test
	void aProductThatSortsPersonsByEthnicityIsOne() {
		assertThat(linksOf(Rows.row("Alpha Vision").with(Field.PRODUCTS, "cameras with Uyghur recognition")))
			.isNotEmpty();
	}

	private static List<Signal> linksOf(Rows row) {
		return Seeds.screen(row)
			.stream()
			.filter((signal) -> !(signal instanceof AbsenceSignal) && !(signal instanceof GoodsSignal))
			.toList();
	}

}

package org.karez.screening;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.karez.lists.Basis;
import org.karez.supplier.Field;
import org.karez.supplier.PartyRole;
import org.karez.supplier.SiteRole;

import static org.assertj.core.api.Assertions.assertThat;

class ScreenerTests {

	@ParameterizedTest
	@ValueSource(strings = { "Hangzhou Hikvision Digital Technology Co., Ltd.", "杭州海康威视数字技术股份有限公司",
			"Aksu Huafu Color Spinning Co Ltd", "AKSU HUAFU COLOUR SPINNING CO.,LTD.",
			"Hoshine Silicon Industry (Shanshan) Co., Ltd" })
	void aListedNameIsFound(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isNotEmpty()
			.allMatch((listing) -> listing.subject().self() && listing.active());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nanjing Garment Trading Co., Ltd.", "Alpha Textiles Limited", "浙江蓝天服饰有限公司",
			"Xinjiang Bluebird Logistics Co., Ltd." })
	void anUnlistedNameIsNot(String name) {
		assertThat(Seeds.signals(ListingSignal.class, Rows.row(name))).isEmpty();
	}

	@Test
	void aListedOwnerIsFoundWithItsShare() {
		Rows row = Rows.row("Alpha Yarn")
			.with(Field.OWNERS, "Aksu Huafu Color Spinning Co., Ltd. [60%]; Beta Holding [40%]");

		assertThat(Seeds.signals(OwnershipSignal.class, row)).allSatisfy((held) -> {
			assertThat(held.percent()).isEqualTo(60);
			assertThat(held.shareKnown()).isTrue();
		}).extracting(OwnershipSignal::list).containsExactly("us-bis-entity", "us-uflpa");
	}

	@Test
	void aListedOwnerWithoutAShareIsAGap() {
		Rows row = Rows.row("Alpha Yarn").with(Field.PARENT, "Aksu Huafu Color Spinning Co., Ltd.");

		assertThat(Seeds.signals(OwnershipSignal.class, row)).isNotEmpty()
			.allSatisfy((held) -> assertThat(held.shareKnown()).isFalse());
	}

	@Test
	void aListedPersonNeedsASecondFactToBeCertain() {
		assertThat(director("ZHU Hailun")).allMatch((person) -> !person.secondFact()).isNotEmpty();
		assertThat(director("ZHU Hailun (born 1958)")).allMatch(ListingSignal::secondFact).isNotEmpty();
		assertThat(director("ZHU Hailun, former Deputy Party Secretary of Xinjiang; LI Na"))
			.allMatch(ListingSignal::secondFact)
			.isNotEmpty();
	}

	@Test
	void severalAuthoritiesAreCounted() {
		assertThat(director("ZHU Hailun")).allMatch((person) -> person.authorities() >= 3)
			.allMatch((person) -> person.basis() == Basis.XINJIANG);
	}

	@Test
	void aCreditCodeFindsAnEntryUnderAnyName() {
		Rows row = Rows.row("Some Renamed Firm").with(Field.CREDIT_CODE, "9133 0000 7337 9610 6P");

		assertThat(Seeds.signals(ListingSignal.class, row)).isNotEmpty().allMatch(ListingSignal::secondFact);
	}

	@Test
	void aSiteInXinjiangIsSeenWithItsRole() {
		Rows row = Rows.row("Alpha Textile")
			.with(Field.ADDRESS, "新疆维吾尔自治区阿克苏市纺织工业城")
			.with(Field.ADDRESS, SiteRole.OFFICE, "上海市黄浦区南京东路100号");

		assertThat(Seeds.signals(LocationSignal.class, row)).singleElement()
			.satisfies((site) -> assertThat(site.role()).isEqualTo(SiteRole.PRODUCTION))
			.satisfies((site) -> assertThat(site.strong()).isTrue());
	}

	@Test
	void anUpstreamPartyOfXinjiangIsSeen() {
		Rows row = Rows.row("Alpha Textile").with(Field.SOURCES_FROM, "新疆蓝天棉业有限公司");

		assertThat(Seeds.signals(LocationSignal.class, row)).singleElement()
			.satisfies((site) -> assertThat(site.subject().role()).isEqualTo(PartyRole.UPSTREAM))
			.satisfies((site) -> assertThat(site.registrationOnly()).isTrue());
	}

	@Test
	void goodsAreSeenByCodeAndByWord() {
		Rows row = Rows.row("Alpha").with(Field.HS_CODES, "5205.11").with(Field.PRODUCTS, "polysilicon ingots");

		assertThat(Seeds.signals(GoodsSignal.class, row)).extracting(GoodsSignal::sector)
			.containsExactly("cotton", "silica");
	}

	@Test
	void whatTheRowLeavesEmptyIsNamed() {
		assertThat(Seeds.signals(AbsenceSignal.class, Rows.row("Alpha").with(Field.COUNTRY, "n/a")))
			.extracting(AbsenceSignal::field)
			.containsExactly(Field.ADDRESS, Field.COUNTRY, Field.MATERIAL_ORIGIN);
	}

	@Test
	void aSpoiltCodeIsNamed() {
		Rows row = Rows.row("Alpha").with(Field.CREDIT_CODE, "9.165E+17").with(Field.HS_CODES, "702");

		assertThat(Seeds.signals(DamageSignal.class, row)).extracting(DamageSignal::problem)
			.containsExactly("scientific-notation", "lost-zeros");
	}

	@Test
	void theSameRowGivesTheSameSignalsInTheSameOrder() {
		Rows row = Rows.row("Hangzhou Hikvision Digital Technology")
			.with(Field.PRODUCTS, "face recognition cameras; cotton")
			.with(Field.END_USERS, "Urumqi Public Security Bureau; Shihezi prison");

		assertThat(Seeds.screen(row)).isEqualTo(Seeds.screen(row));
	}

	private static List<ListingSignal> director(String value) {
		return Seeds.signals(ListingSignal.class, Rows.row("Alpha").with(Field.DIRECTORS, value)).toList();
	}

	@Test
	void aCoordinateThatCannotBeReadIsNamed() {
		Rows row = Rows.row("Golden Harvest Trading").with(Field.LATITUDE, "43.8 x 5").with(Field.LONGITUDE, "87.6E");
		assertThat(Seeds.signals(DamageSignal.class, row)).extracting(DamageSignal::problem)
			.containsExactly("unreadable-coordinate");
	}

}

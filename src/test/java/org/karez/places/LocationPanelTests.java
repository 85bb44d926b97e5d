package org.karez.places;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class LocationPanelTests {

	private static final LocationPanel PANEL = new LocationPanel(Gazetteer.load(Path.of("seeds/places")));

	private static Location text(String value) {
		return PANEL.locateText(new Cell("list.csv", "", 2, "Address", value));
	}

	private static Location name(String value) {
		return PANEL.locateName(new Cell("list.csv", "", 2, "Name", value));
	}

	@Test
	void findsAnAddressInXinjiang() {
		assertThat(text("新疆维吾尔自治区乌鲁木齐市天山区新华北路1号").strong()).isTrue();
		assertThat(text("12 Beijing Road, Urumqi, Xinjiang 830011, China").strong()).isTrue();
	}

	@Test
	void aStreetNamedAfterAPlaceIsNotThePlace() {
		assertThat(text("上海市徐汇区乌鲁木齐中路1号").clues()).isEmpty();
		assertThat(text("No. 5 Xinjiang Road, Jing'an District, Shanghai").clues()).isEmpty();
	}

	@Test
	void aFacilityIsWhereTheLastPlaceIs() {
		assertThat(name("吉林某能源布尔津风电场一期").strong()).isTrue();
		assertThat(name("新疆某某集团江苏盐城分公司").strong()).isFalse();
	}

}

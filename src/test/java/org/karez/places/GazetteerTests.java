package org.karez.places;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;
import org.karez.supplier.Country;
import org.karez.tables.Row;
import org.karez.tables.Table;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTests {

	private static final Path SEEDS = Path.of("seeds/places");

	private static final Gazetteer GAZETTEER = Gazetteer.load(SEEDS);

	private static final LocationPanel PANEL = new LocationPanel(GAZETTEER);

	private static boolean strong(String address) {
		return PANEL.locateText(new Cell("test", "", 1, "address", address)).strong();
	}

	@Test
	void everyCurrentDivisionIsFoundBehindTheRegion() {
		assertThat(divisions()).allMatch((row) -> strong("新疆" + row.get("name")));
	}

	@Test
	void noDivisionIsFoundAsAStreetInShanghai() {
		for (Row row : divisions()) {
			for (String name : row.list("own")) {
				assertThat(strong("上海市闵行区" + name + "路8号")).as(name).isFalse();
			}
		}
	}

	@Test
	void noPrefectureElsewhereIsInXinjiang() {
		List<Row> elsewhere = Table.read(SEEDS.resolve("china.csv"), "level").rows();
		assertThat(elsewhere).filteredOn((row) -> !row.get("level").equals("COUNTY"))
			.noneMatch((row) -> strong(row.get("name") + "人民路1号") || strong(row.get("pinyin") + ", China"));
	}

	@Test
	void noCountyElsewhereIsInXinjiang() {
		List<Row> elsewhere = Table.read(SEEDS.resolve("china.csv"), "level").rows();
		assertThat(elsewhere).noneMatch((row) -> strong(row.get("name") + "工业园1号"));
	}

	@Test
	void abolishedDivisionsAreKnown() {
		assertThat(GAZETTEER.divisions()).containsKeys("652101", "652201", "654101", "654223", "650300");
	}

	@Test
	void countriesAreKnownInManyLanguages() {
		Countries countries = GAZETTEER.countries();
		for (String name : List.of("China", "中国", "P.R. China", "CN", "CHN", "Китай", "Chine", "CHINA MAINLAND")) {
			assertThat(countries.find(name)).as(name).contains(new Country("CN"));
		}
		assertThat(countries.find("Allemagne")).contains(new Country("DE"));
		assertThat(countries.find("Atlantis")).isEmpty();
	}

	private static List<Row> divisions() {
		return Table.read(SEEDS.resolve("xinjiang.csv"), "status", "name", "own")
			.rows()
			.stream()
			.filter((row) -> row.get("status").equals("current"))
			.toList();
	}

}

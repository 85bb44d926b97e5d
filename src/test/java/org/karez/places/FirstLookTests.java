package org.karez.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;

import static org.assertj.core.api.Assertions.assertThat;

class FirstLookTests {

	private static final LocationPanel PANEL = new LocationPanel(Gazetteer.load(Path.of("seeds/places")));

	private static final List<String> ADDRESSES = List.of("新疆阿克苏市某路1号", "上海市徐汇区乌鲁木齐中路1号", "No. 5 Renmin Road", "Yiwu",
			"Shihezi, 832000", "深圳市南山区某路8号", "12 Main Street, Urumchi", "江苏省宜兴市 830011", "哈密瓜批发市场");

	private static final List<String> POSTCODES = List.of("", "830000", "8 3 0 0 0 0", "８３００００", "310000", "83000",
			"1E5");

	private static final List<String> PHONES = List.of("", "0991-2345678", "+86 991 2345678", "0571-88888888",
			"13999112345", "+49 30 123456", "010-12345678 / 0991 2345678", "ext. 0991 2345678");

	private static final List<String> COUNTRIES = List.of("", "China", "Germany", "中国", "Nowhere");

	private static final List<String> NAMES = List.of("天山水泥有限公司", "杭州某某有限公司", "Xinjiang Something Co., Ltd.",
			"Hangzhou Something Co., Ltd.");

	private final SplittableRandom chance = new SplittableRandom(830000);

	@Test
	void aQuickLookNeverMissesWhatTheWholePanelSees() {
		for (int i = 0; i < 5_000; i++) {
			Site site = site();
			List<Cell> names = List.of(cell(any(NAMES)));
			Location whole = PANEL.locate(site, List.of(), names);
			Location sought = PANEL.seek(site, List.of(), names);
			boolean passedOver = whole.clues().isEmpty() && sought.equals(Location.ELSEWHERE);
			assertThat(passedOver || sought.equals(whole)).as("%s %s", site, names).isTrue();
		}
	}

	private Site site() {
		List<Entry> entries = new ArrayList<>();
		add(Field.ADDRESS, any(ADDRESSES), entries);
		add(Field.POSTAL_CODE, any(POSTCODES), entries);
		add(Field.PHONE, any(PHONES), entries);
		add(Field.COUNTRY, any(COUNTRIES), entries);
		return new Site(SiteRole.PRODUCTION, entries);
	}

	private static void add(Field field, String value, List<Entry> entries) {
		if (!value.isEmpty()) {
			entries.add(Entry.of(field, cell(value)));
		}
	}

	private String any(List<String> values) {
		return values.get(this.chance.nextInt(values.size()));
	}

	private static Cell cell(String value) {
		return new Cell("list.csv", "", 2, "column", value);
	}

}

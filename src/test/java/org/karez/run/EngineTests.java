package org.karez.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.assessment.Assessment;
import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class EngineTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final Map<Field, List<String>> VALUES = new EnumMap<>(Map.of(Field.ADDRESS,
			List.of("", "No. 5 Renmin Road", "新疆阿克苏市某路1号", "Xinjiang Road, Shanghai"), Field.COUNTRY,
			List.of("", "China", "Germany", "n/a"), Field.POSTAL_CODE, List.of("", "843000", "310000", "8.43E+05"),
			Field.PRODUCTS, List.of("", "cotton yarn", "polysilicon", "steel bolts"), Field.MATERIAL_ORIGIN,
			List.of("", "Xinjiang", "unknown", "Australia"), Field.OWNERS,
			List.of("", "Aksu Huafu Color Spinning Co., Ltd. [60%]", "Alpha Holding [40%]"), Field.DESCRIPTION,
			List.of("", "surplus labour from southern Xinjiang", "we employ no forced labour")));

	private static final List<String> NAMES = List.of("Alpha Weaving", "Hoshine Silicon", "杭州某某纺织有限公司", "新疆某某棉业有限公司");

	@TempDir
	private Path data;

	@Test
	void suppliersJudgedTogetherGetTheVerdictTheyWouldGetAlone() {
		Engine engine = engine();
		List<SupplierRecord> suppliers = suppliers(120);
		List<Assessment> together = engine.assess(suppliers, DAY);
		Engine fresh = engine();

		for (int i = suppliers.size() - 1; i >= 0; i--) {
			assertThat(fresh.assess(List.of(suppliers.get(i)), DAY)).containsExactly(together.get(i));
		}
		assertThat(together).extracting(Assessment::outcome).hasSizeGreaterThan(3);
	}

	private Engine engine() {
		return new EngineLoading(new Home(Path.of(""), this.data)).load();
	}

	private static List<SupplierRecord> suppliers(int count) {
		SplittableRandom chance = new SplittableRandom(7);
		List<SupplierRecord> suppliers = new ArrayList<>();
		for (int row = 2; row < count + 2; row++) {
			List<Entry> entries = new ArrayList<>();
			entries.add(entry(Field.NAME, row, NAMES.get(chance.nextInt(NAMES.size()))));
			for (Map.Entry<Field, List<String>> values : VALUES.entrySet()) {
				String value = values.getValue().get(chance.nextInt(values.getValue().size()));
				if (!value.isEmpty()) {
					entries.add(entry(values.getKey(), row, value));
				}
			}
			suppliers.add(new SupplierRecord("list.csv", "", row, entries));
		}
		return suppliers;
	}

	private static Entry entry(Field field, int row, String value) {
		return Entry.of(field, new Cell("list.csv", "", row, field.label(), value));
	}

}

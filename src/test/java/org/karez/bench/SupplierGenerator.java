package org.karez.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Writes made-up but realistic supplier lists of any length: the same seed gives the same
 * list, lists of other lengths name other companies. Three in five rows carry a name of
 * their own, one in a hundred a Xinjiang site.
 */
final class SupplierGenerator {

	private static final long SEED = 20261101;

	/** More than the names of any list. */
	private static final long MANY = 1L << 32;

	private static final String HEADER = "Supplier ID,Supplier name,Local name,Address,City,Province,Postal code,"
			+ "Country,Credit code,Phone,Products,HS codes,Description,Tier,Parent company";

	private final List<Row> cores;

	private final List<Row> places;

	private final List<Row> linked;

	private final List<Row> trades;

	private final int rows;

	private final int distinctNames;

	SupplierGenerator(Path words, int rows, double distinct) {
		Table table = Table.read(words, "kind", "chinese", "latin", "code", "english", "postal", "phone");
		this.cores = of(table, "core");
		this.places = of(table, "place");
		this.linked = of(table, "linked");
		this.trades = of(table, "trade");
		this.rows = rows;
		this.distinctNames = Math.max(1, (int) (rows * distinct));
	}

	private static List<Row> of(Table table, String kind) {
		return table.rows().stream().filter((row) -> row.get("kind").equals(kind)).toList();
	}

	void write(Path file) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(HEADER + "\r\n");
			for (int row = 0; row < this.rows; row++) {
				out.write(row(row));
				out.write("\r\n");
			}
		}
	}

	private String row(int row) {
		SplittableRandom chance = new SplittableRandom(SEED + row);
		int name = (row < this.distinctNames) ? row : chance.nextInt(this.distinctNames);
		Company company = company(new SplittableRandom((SEED + this.rows) * MANY + name));
		boolean isLinked = chance.nextInt(100) == 0;
		Row place = isLinked ? any(this.linked, chance) : company.place();
		Row trade = company.trade();
		int number = 1 + chance.nextInt(999);
		return String.join(",", "S" + row, quoted(company.english()), company.chinese(),
				quoted("No. " + number + " Renmin Road"), place.get("latin"), place.get("code"), place.get("postal"),
				"China", "", place.get("phone") + "-" + (2000000 + chance.nextInt(7000000)),
				quoted(trade.get("english")), trade.get("code"), quoted("Maker of " + trade.get("english")),
				"" + (1 + chance.nextInt(3)), "");
	}

	private Company company(SplittableRandom chance) {
		Row place = any(this.places, chance);
		Row trade = any(this.trades, chance);
		StringBuilder chinese = new StringBuilder();
		StringBuilder latin = new StringBuilder();
		for (int i = 0, length = 2 + chance.nextInt(2); i < length; i++) {
			Row core = any(this.cores, chance);
			chinese.append(core.get("chinese"));
			latin.append((i == 0) ? core.get("latin") : core.get("latin").toLowerCase(Locale.ROOT));
		}
		String city = place.get("chinese").replaceAll("^.*省", "");
		return new Company(place.get("latin") + " " + latin + " " + trade.get("latin") + " Co., Ltd.",
				city + chinese + trade.get("chinese") + "有限公司", place, trade);
	}

	private static Row any(List<Row> rows, SplittableRandom chance) {
		return rows.get(chance.nextInt(rows.size()));
	}

	private static String quoted(String value) {
		return '"' + value.replace("\"", "\"\"") + '"';
	}

	private record Company(String english, String chinese, Row place, Row trade) {

	}

	public static void main(String[] args) throws IOException {
		int rows = Integer.parseInt(args[0]);
		new SupplierGenerator(Path.of("src/test/resources/bench/words.csv"), rows, 0.6).write(Path.of(args[1]));
	}

}

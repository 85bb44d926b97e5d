package org.karez.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * A reference list of made-up names, as long as the longest official ones: the same seed
 * gives the same list. One name in twenty is Chinese in both scripts; the others are
 * foreign words with the trades and forms that such lists are full of.
 */
final class MadeUpList {

	private static final long SEED = 35_000_2026L;

	private static final int CHINESE = 20;

	private static final int MOST_WORDS = 2;

	private static final int MOST_SYLLABLES = 3;

	private static final List<String> TRADES = List.of("Trading", "Shipping", "General Trading", "Industries",
			"Engineering", "Electronics", "Import Export", "Petroleum", "Logistics", "Holding", "Technologies", "");

	private static final List<String> FORMS = List.of("LLC", "Ltd", "Co. Ltd.", "JSC", "OOO", "GmbH", "FZE", "S.A.",
			"S.A.L.", "Limited Liability Company", "Inc.", "");

	private static final String CONSONANTS = "bdfghjklmnprstvz";

	private static final String VOWELS = "aeiou";

	private final Map<String, List<Row>> words;

	private MadeUpList(Path words) {
		this.words = Table.read(words, "kind", "chinese", "latin")
			.rows()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("kind")));
	}

	/**
	 * The home to measure in.
	 * @param folder where a home is made
	 * @param names how many names its list has; 0 for the working directory, which has
	 * the product's own lists
	 * @return the home: the working directory's rules and seeds, and the list beside its
	 * own
	 */
	static Path home(Path folder, int names) throws IOException {
		if (names == 0) {
			return Path.of("");
		}
		Path home = folder.resolve("home-" + names);
		copy(Path.of("rules"), home.resolve("rules"));
		copy(Path.of("seeds"), home.resolve("seeds"));
		new MadeUpList(Generated.WORDS).write(home.resolve("seeds/lists/made-up"), names);
		return home;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			files.filter(Files::isRegularFile).forEach((file) -> copyFile(file, to.resolve(from.relativize(file))));
		}
	}

	private static void copyFile(Path file, Path copy) {
		try {
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Path list, int names) throws IOException {
		Files.createDirectories(list);
		Files.writeString(list.resolve("papers.csv"), """
				field,value
				id,made-up
				title,Made-up names
				publisher,none
				address,none
				jurisdiction,none
				regimes,none
				allowedAge,P3650D
				published,2026-11-01
				retrieved,2026-11-01
				gap,every name is made up
				""");
		Files.writeString(list.resolve("assertions.csv"),
				"column,value,min,max,because\n,," + names + "," + names + ",so many were made\n");
		try (BufferedWriter rows = Files.newBufferedWriter(list.resolve("rows.csv"))) {
			rows.write("id,kind,name,localNames,aliases,formerNames,weakNames,programme,basis,status,from,until,"
					+ "disputed,remarks,source\n");
			for (int i = 0; i < names; i++) {
				rows.write("m" + i + ",COMPANY," + name(new SplittableRandom(SEED + i), i % CHINESE == 0)
						+ ",,,,made up,OTHER,ACTIVE,2026-01-01,,no,,made up\n");
			}
		}
	}

	/** The name and, behind a comma, the name in Chinese or nothing. */
	private String name(SplittableRandom chance, boolean chinese) {
		return chinese ? chinese(chance) : foreign(chance) + ",";
	}

	private String chinese(SplittableRandom chance) {
		Row place = any("place", chance);
		Row trade = any("trade", chance);
		StringBuilder latin = new StringBuilder();
		StringBuilder characters = new StringBuilder();
		for (int i = 0, length = 2 + chance.nextInt(2); i < length; i++) {
			Row core = any("core", chance);
			characters.append(core.get("chinese"));
			latin.append(latin.isEmpty() ? core.get("latin") : core.get("latin").toLowerCase(Locale.ROOT));
		}
		return "\"" + place.get("latin") + " " + latin + " " + trade.get("latin") + " Co., Ltd.\","
				+ place.get("chinese").replaceAll("^.*省", "") + characters + trade.get("chinese") + "有限公司";
	}

	private Row any(String kind, SplittableRandom chance) {
		List<Row> rows = this.words.getOrDefault(kind, List.of());
		return rows.get(chance.nextInt(rows.size()));
	}

	private static String foreign(SplittableRandom chance) {
		StringBuilder name = new StringBuilder();
		for (int i = 0, words = 1 + chance.nextInt(MOST_WORDS); i < words; i++) {
			name.append(word(chance)).append(' ');
		}
		name.append(TRADES.get(chance.nextInt(TRADES.size()))).append(' ');
		return name.append(FORMS.get(chance.nextInt(FORMS.size()))).toString().strip();
	}

	private static String word(SplittableRandom chance) {
		StringBuilder word = new StringBuilder();
		for (int i = 0, syllables = 2 + chance.nextInt(MOST_SYLLABLES); i < syllables; i++) {
			word.append(CONSONANTS.charAt(chance.nextInt(CONSONANTS.length())))
				.append(VOWELS.charAt(chance.nextInt(VOWELS.length())));
			if (chance.nextInt(3) == 0) {
				word.append(CONSONANTS.charAt(chance.nextInt(CONSONANTS.length())));
			}
		}
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}

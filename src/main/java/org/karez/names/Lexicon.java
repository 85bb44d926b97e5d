package org.karez.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The words of companies' names that are known beforehand (legal forms, trades, regions,
 * numbers, small words), each with all its spellings in Latin and Chinese script.
 */
final class Lexicon {

	private final Phrases<Word> latin;

	private final Phrases<Word> chinese;

	private final Abbreviations abbreviations;

	private final ShortForms shortForms;

	private final Map<String, int[]> marks = new HashMap<>();

	private final Regions regions = new Regions();

	private final Map<Integer, Double> weights = new HashMap<>();

	private final Map<Integer, String> families = new HashMap<>();

	private final Map<String, Integer> concepts = new HashMap<>();

	private final List<String> names = new ArrayList<>();

	private final Counties counties;

	/** The characters behind a region that tell its kind, with their number. */
	private final Phrases<Integer> administrativeEndings;

	private final NearWords near;

	private final Sieve sieve;

	Lexicon(Path folder, Script script, Pinyin pinyin) {
		KnownWords known = new KnownWords(script, pinyin);
		words(folder, "legal-forms.csv", Role.FORM, known);
		words(folder, "numbers.csv", Role.NUMBER, known);
		words(folder, "link-words.csv", Role.LINK, known);
		words(folder, "branch-words.csv", Role.BRANCH, known);
		trades(folder, known);
		words(folder, "generic-words.csv", Role.GENERIC, known);
		words(folder, "brands.csv", Role.CORE, known);
		regions(folder, known);
		this.counties = new Counties(folder.resolve("regions.csv"), script, pinyin);
		marks(folder);
		this.shortForms = new ShortForms(folder.resolve("short-forms.csv"));
		this.administrativeEndings = new Phrases<>(Table.read(folder.resolve("administrative-endings.csv"), "ending")
			.rows()
			.stream()
			.map((row) -> row.required("ending"))
			.collect(Collectors.toMap((ending) -> ending, String::length)));
		this.latin = new Phrases<>(known.latin());
		this.chinese = new Phrases<>(known.chinese());
		this.abbreviations = known.abbreviations();
		this.near = NearWords.of(known.correctable());
		this.sieve = Sieve.of(known.latin().keySet());
	}

	private void words(Path folder, String file, Role role, KnownWords known) {
		for (Row row : Table.read(folder.resolve(file), "concept", "latin", "chinese").rows()) {
			known.add(row, role, concept(role, row.required("concept")));
		}
	}

	private void marks(Path folder) {
		for (Row row : Table.read(folder.resolve("marked-words.csv"), "mark", "role", "concept").rows()) {
			int[] one = { concept(row.oneOf(Role.class, "role"), row.required("concept")) };
			this.marks.merge(row.required("mark"), one, Lexicon::union);
		}
	}

	private static int[] union(int[] one, int[] other) {
		return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).sorted().toArray();
	}

	private void trades(Path folder, KnownWords known) {
		for (Row row : Table.read(folder.resolve("trade-words.csv"), "concept", "family", "weight", "latin", "chinese")
			.rows()) {
			int trade = concept(Role.TRADE, row.required("concept"));
			known.add(row, Role.TRADE, trade);
			this.weights.put(trade, row.number("weight"));
			this.families.put(trade, row.get("family"));
		}
	}

	private void regions(Path folder, KnownWords known) {
		List<Row> rows = Table.read(folder.resolve("regions.csv"), "concept", "within", "latin", "chinese").rows();
		for (Row row : rows) {
			known.add(row, Role.REGION, concept(Role.REGION, row.required("concept")));
		}
		for (Row row : rows) {
			if (!row.get("within").isEmpty()) {
				this.regions.put(concept(Role.REGION, row.required("concept")),
						concept(Role.REGION, row.get("within")));
			}
		}
	}

	private int concept(Role role, String name) {
		return this.concepts.computeIfAbsent(role + ":" + name, (key) -> {
			this.names.add(name);
			return this.names.size() - 1;
		});
	}

	/** The word spelled by Latin tokens put together, or null. */
	@Nullable Word latin(String joined) {
		return this.latin.get(joined);
	}

	/** Whether the letters of a hash may be a Latin token known. */
	boolean mayBeLatin(long hash) {
		return this.sieve.mayHold(hash);
	}

	/** The known Latin words, for reading them token by token. */
	Phrases<Word> latin() {
		return this.latin;
	}

	/** The known word that a Latin token misspells by one letter, or null. */
	@Nullable String misspelt(String token) {
		return this.near.find(token);
	}

	/** The word that a Latin token abbreviates to its consonants, or null. */
	@Nullable Word abbreviated(String token) {
		return this.abbreviations.find(token);
	}

	/** The longest known word that begins at a place of a Chinese text, or null. */
	@Nullable Word chinese(String text, int at) {
		return this.chinese.longest(text, at);
	}

	/** The length of 省, 市, 自治区 … where one begins at a place of a text, or 0. */
	int administrativeEnding(String text, int at) {
		Integer length = this.administrativeEndings.longest(text, at);
		return (length != null) ? length : 0;
	}

	/** Writes out the short form a Chinese text begins with. */
	String unabbreviated(String text) {
		return this.shortForms.unabbreviated(text);
	}

	/** Whether two regions are the same or one lies within the other. */
	boolean compatible(int region, int other) {
		return this.regions.compatible(region, other);
	}

	boolean isWithin(int region, int outer) {
		return this.regions.isWithin(region, outer);
	}

	boolean isLocal(int region) {
		return this.regions.isLocal(region);
	}

	/** Whether a place within a country is told. */
	boolean local(int[] regions) {
		for (int region : regions) {
			if (isLocal(region)) {
				return true;
			}
		}
		return false;
	}

	/** The brand that is all of a core but for a county before it, or null. */
	@Nullable Word brand(Word[] core) {
		for (int i = 0; i < core.length - 1; i++) {
			if (!this.counties.holds(core[i].shown())) {
				return null;
			}
		}
		Word last = (core.length > 0) ? core[core.length - 1] : null;
		return (last != null && last.known()) ? last : null;
	}

	/**
	 * Of some regions those that hold no other of them: Heze for Heze, Shandong, China.
	 */
	int[] innermost(int[] regions) {
		return this.regions.innermost(regions);
	}

	boolean isChinese(int region) {
		return this.regions.isWithin(region, this.concepts.getOrDefault(Role.REGION + ":china", -1));
	}

	String nameOf(int concept) {
		return (concept < 0) ? String.valueOf(-2 - concept) : this.names.get(concept);
	}

	/** The concepts that bear a mark, sorted. */
	int[] marked(String mark) {
		return this.marks.getOrDefault(mark, new int[0]);
	}

	/** Whether two trades are near each other, so that one translates as the other. */
	boolean related(int trade, int other) {
		String family = this.families.getOrDefault(trade, "");
		return !family.isEmpty() && family.equals(this.families.get(other));
	}

	/** How much a trade says: cement says much, technology little. */
	double weight(int concept) {
		return this.weights.getOrDefault(concept, 1.0);
	}

	/** How much those trades say that two names share. */
	double common(int[] trades, int[] others) {
		double mass = 0;
		for (int trade : trades) {
			for (int other : others) {
				mass += (trade == other) ? weight(trade) : 0;
			}
		}
		return mass;
	}

}

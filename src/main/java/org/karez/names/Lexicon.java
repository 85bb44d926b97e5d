package org.karez.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The words of companies' names that are known beforehand (legal forms, trades, regions,
 * numbers, small words), each with all its spellings in Latin and Chinese script.
 */
final class Lexicon {

	/** A known word: what it says, and the number its spellings share. */
	record Known(Role role, int concept, String name) {

	}

	/**
	 * Roles whose words are read in pinyin too; a short trade word sounds like many a
	 * core.
	 */
	private static final Set<Role> PLACED = Set.of(Role.REGION, Role.TRADE, Role.GENERIC, Role.FORM, Role.BRANCH);

	private final Script script;

	private final Pinyin pinyin;

	private final Map<String, Known> latin = new HashMap<>();

	private final Phrases<Known> ideographs = new Phrases<>();

	private final Abbreviations abbreviations = new Abbreviations();

	private final Map<String, String> shortForms = new HashMap<>();

	private final Map<String, int[]> marks = new HashMap<>();

	private final Regions regions = new Regions();

	private final Map<Integer, Double> weights = new HashMap<>();

	private final Map<Integer, String> families = new HashMap<>();

	private final Map<String, Integer> concepts = new HashMap<>();

	private final List<String> names = new ArrayList<>();

	private final List<String> administrativeEndings;

	private final NearWords near;

	private final Sieve sieve;

	private final Prefixes prefixes = new Prefixes();

	private int longestShortForm = 1;

	Lexicon(Path folder, Script script, Pinyin pinyin) {
		this.script = script;
		this.pinyin = pinyin;
		words(folder, "legal-forms.csv", Role.FORM);
		words(folder, "numbers.csv", Role.NUMBER);
		words(folder, "link-words.csv", Role.LINK);
		words(folder, "branch-words.csv", Role.BRANCH);
		trades(folder);
		words(folder, "generic-words.csv", Role.GENERIC);
		words(folder, "brands.csv", Role.CORE);
		regions(folder);
		marks(folder);
		for (Row row : Table.read(folder.resolve("short-forms.csv"), "short", "full").rows()) {
			this.shortForms.put(row.required("short"), row.required("full"));
			this.longestShortForm = Math.max(this.longestShortForm, row.required("short").length());
		}
		this.administrativeEndings = Table.read(folder.resolve("administrative-endings.csv"), "ending")
			.rows()
			.stream()
			.map((row) -> row.required("ending"))
			.toList();
		this.near = NearWords.of(this.latin.keySet());
		this.sieve = Sieve.of(this.latin.keySet());
	}

	private void words(Path folder, String file, Role role) {
		for (Row row : Table.read(folder.resolve(file), "concept", "latin", "chinese").rows()) {
			known(row, role, row.required("concept"));
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

	private void trades(Path folder) {
		for (Row row : Table.read(folder.resolve("trade-words.csv"), "concept", "family", "weight", "latin", "chinese")
			.rows()) {
			known(row, Role.TRADE, row.required("concept"));
			int trade = concept(Role.TRADE, row.required("concept"));
			this.weights.put(trade, row.number("weight"));
			this.families.put(trade, row.get("family"));
		}
	}

	private void regions(Path folder) {
		List<Row> rows = Table.read(folder.resolve("regions.csv"), "concept", "within", "latin", "chinese").rows();
		for (Row row : rows) {
			known(row, Role.REGION, row.required("concept"));
		}
		for (Row row : rows) {
			if (!row.get("within").isEmpty()) {
				this.regions.put(concept(Role.REGION, row.required("concept")),
						concept(Role.REGION, row.get("within")));
			}
		}
	}

	private void known(Row row, Role role, String name) {
		Known known = new Known(role, concept(role, name), name);
		for (String spelling : row.list("latin")) {
			latin(joined(spelling), known);
		}
		for (String spelling : row.list("chinese")) {
			String folded = this.script.fold(spelling);
			this.ideographs.putIfAbsent(folded, known);
			if (folded.length() > 2 && PLACED.contains(role) || folded.length() > 1 && role == Role.REGION) {
				latin(this.pinyin.of(folded), known);
			}
		}
	}

	private void latin(String key, Known known) {
		this.latin.putIfAbsent(key, known);
		this.prefixes.add(key);
		if (known.role() == Role.TRADE || known.role() == Role.GENERIC) {
			this.abbreviations.add(key, known);
		}
	}

	private int concept(Role role, String name) {
		return this.concepts.computeIfAbsent(role + ":" + name, (key) -> {
			this.names.add(name);
			return this.names.size() - 1;
		});
	}

	private String joined(String spelling) {
		return String.join("", Tokens.of(this.script.fold(spelling)));
	}

	/** The word spelled by Latin tokens put together, or null. */
	@Nullable Known latin(String joined) {
		return this.latin.get(joined);
	}

	/** Whether the letters of a hash may be a Latin token known. */
	boolean mayBeLatin(long hash) {
		return this.sieve.mayHold(hash);
	}

	/** Whether known words may begin with letters of a hash. */
	boolean mayBegin(long hash) {
		return this.prefixes.mayBegin(hash);
	}

	/** The known word that a Latin token misspells by one letter, or null. */
	@Nullable String misspelt(String token) {
		return this.near.find(token);
	}

	/** The word that a Latin token abbreviates to its consonants, or null. */
	@Nullable Known abbreviated(String token) {
		return this.abbreviations.find(token);
	}

	/** The length of the longest known word that begins at a place of a Chinese text. */
	int longestChinese(String text, int at) {
		return this.ideographs.longest(text, at);
	}

	List<String> administrativeEndings() {
		return this.administrativeEndings;
	}

	@Nullable Known chinese(String word) {
		return this.ideographs.get(word);
	}

	/** Writes out the short form a Chinese text begins with. */
	String unabbreviated(String text) {
		for (int length = Math.min(this.longestShortForm, text.length()); length > 1; length--) {
			String full = this.shortForms.get(text.substring(0, length));
			if (full != null) {
				return text.startsWith(full) ? text : full + text.substring(length);
			}
		}
		return text;
	}

	/** Whether two regions are the same or one lies within the other. */
	boolean compatible(int region, int other) {
		return this.regions.compatible(region, other);
	}

	boolean isLocal(int region) {
		return this.regions.isLocal(region);
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

}

package org.karez.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads the tables of {@code seeds/terms} and refuses what does not hold together.
 */
final class TermsReader {

	private final Path folder;

	private final Spellings spellings;

	TermsReader(Path folder) {
		this.folder = folder;
		this.spellings = Spellings.of(rows("spellings.csv", "british", "american"));
	}

	Terms read() {
		Map<String, List<String>> contexts = contexts();
		return new Terms(terms(contexts.keySet()), values(contexts.keySet()), contexts, shown(), exclusions(),
				denials(),
				rows("fields.csv", "field", "scan").stream()
					.collect(Collectors.toMap((row) -> row.required("field"), (row) -> row.required("scan"))),
				persons(),
				rows("placeholders.csv", "value").stream()
					.map((row) -> row.required("value"))
					.collect(Collectors.toSet()),
				rows("settings.csv", "name", "value").stream()
					.collect(Collectors.toMap((row) -> row.required("name"), (row) -> (int) row.number("value"))),
				nameMarks());
	}

	private Map<NameMark, List<String>> nameMarks() {
		Map<NameMark, List<String>> marks = new EnumMap<>(NameMark.class);
		for (Row row : rows("name_marks.csv", "kind", "english", "chinese")) {
			List<String> words = new ArrayList<>(row.list("english"));
			words.addAll(row.list("chinese"));
			marks.put(row.oneOf(NameMark.class, "kind"), words);
		}
		return marks;
	}

	private List<Row> rows(String file, String... columns) {
		return Table.read(this.folder.resolve(file), columns).rows();
	}

	private List<Term> terms(Set<String> contexts) {
		List<Term> terms = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (Row row : rows("terms.csv", "id", "topic", "weight", "polarity", "needs", "english", "chinese")) {
			List<String> words = words(row);
			words.addAll(row.list("pinyin"));
			Term term = new Term(row.required("id"), row.required("topic"), row.oneOf(Weight.class, "weight"),
					row.oneOf(Polarity.class, "polarity"), "yes".equals(row.get("names")), needs(row, contexts), words,
					row.required("source"));
			if (!ids.add(term.id())) {
				throw row.broken("the term “" + term.id() + "” stands twice", "give each term its own id");
			}
			terms.add(term);
		}
		return terms;
	}

	private List<Need> needs(Row row, Set<String> contexts) {
		List<Need> needs = row.list("needs").stream().map(Need::parse).toList();
		for (Need need : needs) {
			if (!contexts.containsAll(need.contexts())) {
				throw row.broken("there is no context " + need.contexts(), "name a context of contexts.csv");
			}
		}
		return needs;
	}

	private List<CellValue> values(Set<String> contexts) {
		List<CellValue> values = new ArrayList<>();
		for (Row row : rows("cell_values.csv", "id", "topic", "weight", "field", "values", "source")) {
			Term term = new Term(row.required("id"), row.required("topic"), row.oneOf(Weight.class, "weight"),
					Polarity.STATES, false, List.of(), List.of(), row.required("source"));
			List<String> listed = row.list("values");
			if (listed.stream().anyMatch((value) -> value.startsWith("@") && !known(value, contexts))) {
				throw row.broken("there is no context " + listed,
						"name a context of contexts.csv, or write " + CellValue.PLACE);
			}
			values.add(new CellValue(term, row.required("field"), listed));
		}
		return values;
	}

	private static boolean known(String value, Set<String> contexts) {
		return value.equals(CellValue.PLACE) || contexts.contains(value.substring(1));
	}

	private Map<String, List<String>> contexts() {
		Map<String, List<String>> contexts = new TreeMap<>();
		rows("contexts.csv", "context", "english", "chinese")
			.forEach((row) -> contexts.put(row.required("context"), words(row)));
		return contexts;
	}

	private Set<String> shown() {
		return rows("contexts.csv", "context", "shown").stream()
			.filter((row) -> row.required("shown").equals("yes"))
			.map((row) -> row.required("context"))
			.collect(Collectors.toSet());
	}

	private Map<String, List<String>> exclusions() {
		Map<String, List<String>> exclusions = new HashMap<>();
		rows("exclusions.csv", "topic", "english", "chinese")
			.forEach((row) -> exclusions.computeIfAbsent(row.required("topic"), (topic) -> new ArrayList<>())
				.addAll(words(row)));
		return exclusions;
	}

	private Denials denials() {
		Map<Denials.Position, List<String>> words = new EnumMap<>(Denials.Position.class);
		rows("negations.csv", "position", "language", "words").forEach((row) -> words
			.computeIfAbsent(row.oneOf(Denials.Position.class, "position"), (position) -> new ArrayList<>())
			.addAll(row.list("words")));
		return new Denials(words);
	}

	private PersonWords persons() {
		Map<String, Set<String>> words = new HashMap<>();
		rows("person_names.csv", "kind", "words", "source")
			.forEach((row) -> words.computeIfAbsent(row.required("kind"), (kind) -> new HashSet<>())
				.addAll(row.list("words")));
		return new PersonWords(words.getOrDefault("surname", Set.of()), words.getOrDefault("spelt", Set.of()),
				words.getOrDefault("office", Set.of()));
	}

	private List<String> words(Row row) {
		List<String> words = new ArrayList<>();
		row.list("english").forEach((phrase) -> words.addAll(this.spellings.variants(phrase)));
		words.addAll(row.list("chinese"));
		if (words.isEmpty()) {
			throw row.broken("the row has no words", "give it English or Chinese words");
		}
		return words;
	}

}

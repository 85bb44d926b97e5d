package org.karez.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words detection listens for, all of them data of {@code seeds/terms}.
 *
 * @param terms the terms
 * @param values values that speak through their column
 * @param contexts the words of each context
 * @param shown the contexts that signals carry; the others only serve other terms
 * @param exclusions by topic, phrases that hold a term's words and mean something else
 * @param denials the words a denial is made of
 * @param scan by the name of a field, {@code text} or {@code names}
 * @param persons the words that tell a person's name
 * @param placeholders values that stand for nothing, in lower case
 * @param settings distances and limits by name
 * @param nameMarks by what they say, the words that part the names of one name cell
 */
public record Terms(List<Term> terms, List<CellValue> values, Map<String, List<String>> contexts, Set<String> shown,
		Map<String, List<String>> exclusions, Denials denials, Map<String, String> scan, PersonWords persons,
		Set<String> placeholders, Map<String, Integer> settings, Map<NameMark, List<String>> nameMarks) {

	public Terms {
		terms = List.copyOf(terms);
		values = List.copyOf(values);
		contexts = Map.copyOf(contexts);
		shown = Set.copyOf(shown);
		exclusions = Map.copyOf(exclusions);
		scan = Map.copyOf(scan);
		placeholders = Set.copyOf(placeholders);
		settings = Map.copyOf(settings);
		nameMarks = Map.copyOf(nameMarks);
	}

	/**
	 * Loads the terms.
	 * @param folder the folder {@code seeds/terms}
	 * @return the terms
	 * @throws org.karez.tables.BrokenTableException where a table is missing or broken, a
	 * term needs a context that does not exist, or a topic stands without words
	 */
	public static Terms load(Path folder) {
		return new TermsReader(folder).read();
	}

	/** A distance or limit of {@code settings.csv}. */
	public int setting(String name) {
		Integer value = this.settings.get(name);
		if (value == null) {
			throw new IllegalArgumentException("seeds/terms/settings.csv sets no “" + name + "”");
		}
		return value;
	}

	/** The topics the terms speak of. */
	public Set<String> topics() {
		Set<String> topics = new TreeSet<>();
		this.terms.forEach((term) -> topics.add(term.topic()));
		this.values.forEach((value) -> topics.add(value.term().topic()));
		return topics;
	}

}

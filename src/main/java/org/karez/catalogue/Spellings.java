package org.karez.catalogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.karez.tables.Row;

/**
 * Gives a British English phrase its American spelling and its plural.
 */
final class Spellings {

	private final Map<String, String> american = new HashMap<>();

	private Spellings() {
	}

	static Spellings of(List<Row> rows) {
		Spellings spellings = new Spellings();
		rows.forEach((row) -> spellings.american.put(row.required("british"), row.required("american")));
		return spellings;
	}

	Set<String> variants(String phrase) {
		Set<String> variants = new LinkedHashSet<>();
		for (String number : List.of(phrase, plural(phrase))) {
			variants.add(number);
			variants.add(List.of(number.split(" "))
				.stream()
				.map((word) -> this.american.getOrDefault(word, word))
				.collect(Collectors.joining(" ")));
		}
		return variants;
	}

	private static String plural(String phrase) {
		if (phrase.matches(".*[^aeiou]y")) {
			return phrase.substring(0, phrase.length() - 1) + "ies";
		}
		return phrase.matches(".*([a-rt-wz]|ss|x)") ? phrase + (phrase.matches(".*(ss|x|ch|sh)") ? "es" : "s") : phrase;
	}

}

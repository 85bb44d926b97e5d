package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.karez.supplier.Field;

/**
 * One condition on one fact, as written.
 *
 * @param text the condition
 */
record Constraint(String text) {

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*(\\s*\\()?");

	private static final Set<String> LANGUAGE = Set.of("contains", "memberOf", "not", "in", "true", "false", "null",
			"in(", "not(");

	private static final Set<String> CONSTANTS = Set.of("SiteRole", "PartyRole", "Basis", "Weight", "Field",
			"ChainProblem");

	/** The words that are neither visible fields nor constants nor the language's own. */
	List<String> strangers(Set<String> visible) {
		List<String> strangers = new ArrayList<>();
		Matcher words = WORD.matcher(QUOTED.matcher(this.text).replaceAll(" "));
		while (words.find()) {
			String word = words.group().replaceAll("\\s", "");
			if (!LANGUAGE.contains(word) && !visible.contains(word) && !constant(word)) {
				strangers.add(word);
			}
		}
		return strangers;
	}

	private static boolean constant(String word) {
		int dot = word.indexOf('.');
		return dot > 0 && CONSTANTS.contains(word.substring(0, dot)) && !word.endsWith("(");
	}

	/** The supplier's fields it names. */
	List<Field> fields() {
		return Arrays.stream(Field.values())
			.filter((field) -> Pattern.compile("\\bField\\." + field + "\\b").matcher(this.text).find())
			.toList();
	}

	/** The quoted words, where the condition is about a field, that are not known. */
	List<String> unknown(String field, Set<String> known) {
		if (!Pattern.compile("\\b" + field + "\\b").matcher(QUOTED.matcher(this.text).replaceAll(" ")).find()) {
			return List.of();
		}
		return QUOTED.matcher(this.text)
			.results()
			.map((found) -> found.group(1))
			.filter((word) -> !known.contains(word))
			.toList();
	}

}

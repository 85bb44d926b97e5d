package org.karez.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.evidence.ClaimRef;
import org.karez.rules.Action;
import org.karez.rules.Example;
import org.karez.rules.Requirement;

/**
 * Everything in a pack beside its rules.
 *
 * @param papers what the pack says of itself
 * @param actions the actions by id
 * @param words the words rules may use for some fields, by field name
 * @param facts the fields a rule may look at, by fact
 * @param requirements what rules need to know
 * @param excused claims that need no rule, each with the reason
 * @param examples all examples
 */
public record PackData(PackPapers papers, Map<String, Action> actions, Map<String, Set<String>> words,
		Map<String, Set<String>> facts, List<Requirement> requirements, Map<ClaimRef, String> excused,
		List<Example> examples) {

	/**
	 * Reads what it can and notes the rest.
	 * @param folder the pack
	 * @param problems takes what cannot be read
	 */
	public static PackData read(PackFolder folder, Problems problems) {
		return new PackData(
				problems.reading("pack.csv", () -> PackTables.papers(folder.path("pack.csv")), PackPapers.UNREADABLE),
				problems.reading("actions.csv", () -> PackTables.actions(folder.path("actions.csv")), Map.of()),
				Map.of("topic", words(folder, "topic", problems), "contexts", words(folder, "context", problems)),
				problems.reading("facts.csv", () -> PackTables.facts(folder.path("facts.csv")), Map.of()),
				problems.reading("required-fields.csv",
						() -> PackTables.requirements(folder.path("required-fields.csv")), List.of()),
				problems.reading("claims-without-rule.csv",
						() -> PackTables.excused(folder.path("claims-without-rule.csv")), Map.of()),
				examples(folder, problems));
	}

	/** The examples of a rule. */
	public List<Example> examples(String rule) {
		return this.examples.stream().filter((example) -> example.rule().equals(rule)).toList();
	}

	private static Set<String> words(PackFolder folder, String column, Problems problems) {
		String file = column + "s.csv";
		return problems.reading(file, () -> PackTables.words(folder.path(file), column), Set.of());
	}

	private static List<Example> examples(PackFolder folder, Problems problems) {
		List<Example> examples = new ArrayList<>();
		for (String file : folder.examples()) {
			examples.addAll(problems.reading(file, () -> ExampleFile.read(file, folder.path(file)), List.of()));
		}
		return examples;
	}

}

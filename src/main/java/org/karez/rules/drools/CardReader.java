package org.karez.rules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.karez.evidence.ClaimRef;
import org.karez.rules.Exposure;
import org.karez.rules.RuleCard;
import org.karez.rules.Severity;
import org.karez.rules.Strength;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.Problems;

/**
 * Reads what a rule says of itself in its name and metadata.
 */
final class CardReader {

	private static final Pattern ID = Pattern.compile("[A-Z]{2,8}(-[A-Z]{2,12})?-\\d{2}");

	private final PackData data;

	private final Problems problems;

	CardReader(PackData data, Problems problems) {
		this.data = data;
		this.problems = problems;
	}

	/** The cards of all rules of a file whose metadata can be read. */
	List<RuleCard> read(Parsed file) {
		List<RuleCard> cards = new ArrayList<>();
		for (RuleDescr rule : file.rules()) {
			RuleCard card = read(new Metadata(file.text(), rule, this.problems));
			if (card != null) {
				cards.add(card);
			}
		}
		return cards;
	}

	private @Nullable RuleCard read(Metadata rule) {
		String name = rule.name();
		int space = name.indexOf(' ');
		String id = (space < 0) ? name : name.substring(0, space);
		if (!ID.matcher(id).matches() || space < 0) {
			rule.problem("the rule “" + name + "” has no id",
					"begin its name with one, as in: XJ-LOC-01 Site lies in …");
			return null;
		}
		Exposure exposure = rule.oneOf(Exposure.class, "exposure");
		Severity severity = rule.oneOf(Severity.class, "severity");
		Strength strength = rule.oneOf(Strength.class, "strength");
		if (exposure == null || severity == null || strength == null) {
			return null;
		}
		return new RuleCard(id, rule.or("version", "1"), name.substring(space + 1).strip(), exposure, severity,
				strength, claims(rule), rule.words("regimes"), rule.required("action"), rule.required("because"),
				rule.or("reason", ""), rule.text().file(), rule.line(), this.data.examples(id));
	}

	private List<ClaimRef> claims(Metadata rule) {
		String claims = rule.required("claims");
		if (claims.isEmpty() || claims.equals("none")) {
			return List.of();
		}
		try {
			return Arrays.stream(claims.split("\\s+")).map(ClaimRef::new).toList();
		}
		catch (IllegalArgumentException ex) {
			rule.problem(String.valueOf(ex.getMessage()), "write claims as in @claims(\"S1-6 S3-1\"), or “none”");
			return List.of();
		}
	}

	/** A rule's metadata with a way to complain about it. */
	private record Metadata(RuleText text, RuleDescr rule, Problems problems) {

		String name() {
			return this.rule.getName();
		}

		int line() {
			return this.text.line(this.rule.getLine());
		}

		void problem(String problem, String remedy) {
			this.problems.add(this.text.file(), line(), problem, remedy);
		}

		String or(String key, String otherwise) {
			AnnotationDescr annotation = this.rule.getAnnotation(key);
			return (annotation == null) ? otherwise : String.valueOf(annotation.getSingleValueStripped()).strip();
		}

		String required(String key) {
			String value = or(key, "");
			if (value.isEmpty()) {
				problem("the rule “" + name() + "” has no @" + key, "add @" + key + "(\"…\") above its “when”");
			}
			return value;
		}

		List<String> words(String key) {
			return Arrays.stream(or(key, "").split("\\s+")).filter((word) -> !word.isEmpty()).toList();
		}

		<E extends Enum<E>> @Nullable E oneOf(Class<E> type, String key) {
			String value = required(key);
			for (E constant : type.getEnumConstants()) {
				if (constant.name().equals(value)) {
					return constant;
				}
			}
			if (!value.isEmpty()) {
				problem("@" + key + " is “" + value + "”", "write one of " + Arrays.toString(type.getEnumConstants()));
			}
			return null;
		}

	}

}

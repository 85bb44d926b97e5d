package org.karez.rules.drools;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.Problems;
import org.karez.supplier.Field;

/**
 * Holds a rule to what rules may do: look at the fields the pack names, and raise a
 * finding. So no rule can look at a name or a nationality (claims S2-8, S4-14), and a
 * pack cannot carry a program.
 */
final class Conditions {

	private static final Pattern CONSEQUENCE = Pattern
		.compile("\\s*findings\\.raise\\(\\s*drools\\.getRule\\(\\)(\\s*,\\s*\\$\\w+)+\\s*\\);\\s*");

	private final PackData data;

	private final Problems problems;

	Conditions(PackData data, Problems problems) {
		this.data = data;
		this.problems = problems;
	}

	/**
	 * Checks the rules of a file.
	 * @return the fields whose absence they ask about
	 */
	Set<Field> check(Parsed file) {
		Set<Field> absences = new TreeSet<>();
		for (RuleDescr rule : file.rules()) {
			Visit visit = new Visit(file.text(), rule);
			visit.all();
			absences.addAll(visit.absences);
		}
		return absences;
	}

	/** One rule under check. */
	private final class Visit {

		private final RuleText text;

		private final RuleDescr rule;

		private final Set<String> bindings = new HashSet<>();

		private final Set<Field> absences = new TreeSet<>();

		Visit(RuleText text, RuleDescr rule) {
			this.text = text;
			this.rule = rule;
		}

		void all() {
			element(this.rule.getLhs());
			if (!CONSEQUENCE.matcher(String.valueOf(this.rule.getConsequence())).matches()) {
				problem("its consequence does more than raise a finding",
						"write: findings.raise(drools.getRule(), $s);");
			}
			if (!this.rule.getAttributes().isEmpty() || !this.rule.getNamedConsequences().isEmpty()) {
				problem("it sets " + this.rule.getAttributes().keySet(), "leave out everything but @metadata");
			}
		}

		private void element(BaseDescr element) {
			if (element instanceof PatternDescr pattern) {
				pattern(pattern);
			}
			else if (element instanceof ConditionalElementDescr several) {
				several.getDescrs().stream().map(BaseDescr.class::cast).forEach(this::element);
			}
			else {
				problem("it uses “" + element.getText() + "”", "combine facts with exists, not, and, or only");
			}
		}

		private void pattern(PatternDescr pattern) {
			if (pattern.getIdentifier() != null && !this.bindings.add(pattern.getIdentifier())) {
				problem("the name " + pattern.getIdentifier() + " stands for two facts",
						"give each fact its own; in a table, join the columns of one fact with “...”");
			}
			Set<String> visible = Conditions.this.data.facts().get(pattern.getObjectType());
			if (visible == null || pattern.getSource() != null) {
				problem("it asks for “" + pattern.getObjectType() + "”", "use the facts that facts.csv lists");
				return;
			}
			for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
				Constraint of = new Constraint(constraint.toString());
				if (pattern.getObjectType().equals("AbsenceSignal")) {
					this.absences.addAll(of.fields());
				}
				of.strangers(visible).forEach((word) -> stranger(pattern.getObjectType(), word, visible));
				Conditions.this.data.words().forEach((field, known) -> of.unknown(field, known).forEach(this::unknown));
			}
		}

		private void stranger(String fact, String word, Set<String> visible) {
			problem("it looks at “" + word + "” of " + fact, "use one of " + String.join(", ", visible));
		}

		private void unknown(String word) {
			problem("nobody says “" + word + "”", "use a word of topics.csv or contexts.csv, or add it there");
		}

		private void problem(String problem, String remedy) {
			Conditions.this.problems.add(this.text.file(), this.text.line(this.rule.getLine()),
					"rule “" + this.rule.getName() + "”: " + problem, remedy);
		}

	}

}

package org.karez.run;

import java.util.List;

import org.karez.assessment.Assessment;
import org.karez.rules.Finding;

/**
 * How the verdict on one supplier differs between two rule packs.
 *
 * @param before with the pack in force
 * @param after with the other pack
 * @param gone findings only the first has
 * @param come findings only the second has
 */
public record VerdictChange(Assessment before, Assessment after, List<Finding> gone, List<Finding> come) {

	/** Compares two verdicts on the same supplier. */
	public static VerdictChange between(Assessment before, Assessment after) {
		return new VerdictChange(before, after, without(before, after), without(after, before));
	}

	/** A new version of a rule alone is no change of a verdict. */
	private static List<Finding> without(Assessment some, Assessment others) {
		List<String> known = others.findings().stream().map(VerdictChange::words).toList();
		return some.findings().stream().filter((finding) -> !known.contains(words(finding))).toList();
	}

	/** Whether anything differs that a reader would see. */
	public boolean any() {
		return this.before.outcome() != this.after.outcome() || !this.gone.isEmpty() || !this.come.isEmpty();
	}

	/** The change in a few lines: the outcomes, then what goes and what comes. */
	public String inWords() {
		StringBuilder lines = new StringBuilder();
		lines.append(this.before.supplier().file())
			.append(" row ")
			.append(this.before.supplier().row())
			.append(", ")
			.append(this.before.supplier().name())
			.append(": ")
			.append(this.before.outcome())
			.append(" → ")
			.append(this.after.outcome());
		this.gone.forEach((finding) -> lines.append("\n  - ").append(words(finding)));
		this.come.forEach((finding) -> lines.append("\n  + ").append(words(finding)));
		return lines.toString();
	}

	private static String words(Finding finding) {
		return finding.severity() + " " + finding.rule() + " " + finding.title() + ": "
				+ finding.evidence().get(0).inWords();
	}

}

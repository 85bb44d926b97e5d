package org.karez.rules;

import java.util.List;

import org.karez.evidence.ClaimRef;

/**
 * What a check of a rule pack found.
 *
 * @param problems what must be mended before the pack can take effect, in the order of
 * the files
 * @param rules the rules that could be read
 * @param examples how many examples were run
 * @param claimsWithoutRule claims that no rule rests on and that nobody excused
 */
public record CheckReport(List<Problem> problems, List<RuleCard> rules, int examples,
		List<ClaimRef> claimsWithoutRule) {

	public CheckReport {
		problems = problems.stream().sorted().distinct().toList();
		rules = List.copyOf(rules);
		claimsWithoutRule = List.copyOf(claimsWithoutRule);
	}

	/** Whether the pack may take effect. */
	public boolean passed() {
		return this.problems.isEmpty();
	}

}

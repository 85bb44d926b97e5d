package org.karez.run.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.rules.Problem;
import org.karez.rules.RulePack;
import org.karez.run.DryRun;
import org.karez.run.imports.Import;

/**
 * What came of trying a rule pack: what is wrong with it, or what it would change.
 *
 * @param problems what must be mended; empty where it may take effect
 * @param pack the pack, or null where it is broken
 * @param lists what it would change in the last lists handed in, newest first
 */
public record PackTrial(List<Problem> problems, @Nullable RulePack pack, List<Tried> lists) {

	public PackTrial {
		problems = List.copyOf(problems);
		lists = List.copyOf(lists);
	}

	/** How many verdicts would change in all. */
	public int changed() {
		return this.lists.stream()
			.map(Tried::answer)
			.mapToInt((answer) -> (answer != null) ? answer.changed() : 0)
			.sum();
	}

	/**
	 * One list under both packs.
	 *
	 * @param list the list
	 * @param answer what would change, or null where it was passed over
	 */
	public record Tried(Import list, DryRun.@Nullable Answer answer) {

	}

}

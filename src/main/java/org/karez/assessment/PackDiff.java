package org.karez.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.karez.rules.Finding;
import org.karez.supplier.SupplierRecord;

/**
 * The dry run of a new rule pack: which verdicts it would change, and why.
 */
public final class PackDiff {

	private PackDiff() {
	}

	/**
	 * Holds what one pack says against what another says of the same suppliers.
	 * @param before the assessments under the pack in force
	 * @param after those of the same suppliers under the other, in the same order
	 * @return one change for each supplier whose findings or outcome differ, in the same
	 * order
	 */
	public static List<Change> compare(List<Assessment> before, List<Assessment> after) {
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			Change change = change(before.get(i), after.get(i));
			if (change.differs()) {
				changes.add(change);
			}
		}
		return changes;
	}

	private static Change change(Assessment old, Assessment fresh) {
		return new Change(old.supplier(), old.outcome(), fresh.outcome(),
				old.findings().stream().filter(Predicate.not(in(fresh))).toList(),
				fresh.findings().stream().filter(Predicate.not(in(old))).toList());
	}

	/**
	 * The same rule, severity and evidence count as the same finding, whatever its words.
	 */
	private static Predicate<Finding> in(Assessment other) {
		return (finding) -> other.findings()
			.stream()
			.anyMatch((one) -> one.rule().equals(finding.rule()) && one.severity() == finding.severity()
					&& one.evidence().equals(finding.evidence()));
	}

	/**
	 * What a new pack changes for one supplier.
	 *
	 * @param supplier the supplier
	 * @param before the outcome under the old pack
	 * @param after the outcome under the new pack
	 * @param gone findings that only the old pack raises
	 * @param come findings that only the new pack raises
	 */
	public record Change(SupplierRecord supplier, Outcome before, Outcome after, List<Finding> gone,
			List<Finding> come) {

		/** What becomes of the outcome, in words. */
		public String outcomes() {
			return (this.before == this.after) ? "stays " + this.before : this.before + " → " + this.after;
		}

		boolean differs() {
			return this.before != this.after || !this.gone.isEmpty() || !this.come.isEmpty();
		}

	}

}

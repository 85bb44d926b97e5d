package org.karez.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.karez.rules.Finding;
import org.karez.rules.RulePack;
import org.karez.screening.Signal;
import org.karez.supplier.SupplierRecord;

/**
 * The dry run of a new rule pack: which verdicts it would change, and why.
 */
public final class PackDiff {

	private final RulePack before;

	private final RulePack after;

	public PackDiff(RulePack before, RulePack after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * Assesses suppliers with both packs.
	 * @param records the suppliers
	 * @param signals the signals of each supplier, in the same order
	 * @param asOf the day the verdicts speak of
	 * @return one change for each supplier whose findings or outcome differ, in the same
	 * order
	 */
	public List<Change> compare(List<SupplierRecord> records, List<List<Signal>> signals, LocalDate asOf) {
		List<Assessment> old = new Assessor(this.before).assess(records, signals, asOf);
		List<Assessment> fresh = new Assessor(this.after).assess(records, signals, asOf);
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < records.size(); i++) {
			Change change = change(old.get(i), fresh.get(i));
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

		boolean differs() {
			return this.before != this.after || !this.gone.isEmpty() || !this.come.isEmpty();
		}

	}

}

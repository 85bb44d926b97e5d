package org.karez.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.karez.rules.Finding;
import org.karez.rules.Requirement;
import org.karez.rules.RulePack;
import org.karez.screening.AbsenceSignal;
import org.karez.screening.Signal;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Sums up what a rule pack says of suppliers.
 */
public final class Assessor {

	private final RulePack pack;

	private final BiPredicate<SupplierRecord, Field> tells;

	/**
	 * Begins to assess.
	 * @param pack the rules
	 * @param tells whether a supplier's row tells what a field asks
	 */
	public Assessor(RulePack pack, BiPredicate<SupplierRecord, Field> tells) {
		this.pack = pack;
		this.tells = tells;
	}

	/**
	 * Assesses suppliers.
	 * @param records the suppliers
	 * @param signals the signals of each supplier, in the same order
	 * @param asOf the day the assessments speak of
	 * @return one assessment for each supplier, in the same order
	 * @throws IllegalArgumentException where there are not as many lists of signals as
	 * suppliers
	 */
	public List<Assessment> assess(List<SupplierRecord> records, List<List<Signal>> signals, LocalDate asOf) {
		if (records.size() != signals.size()) {
			throw new IllegalArgumentException(records.size() + " suppliers with signals of " + signals.size());
		}
		List<List<Finding>> findings = this.pack.judge(signals, asOf);
		List<Assessment> assessments = new ArrayList<>(records.size());
		for (int i = 0; i < records.size(); i++) {
			assessments.add(assess(records.get(i), signals.get(i), findings.get(i)));
		}
		return assessments;
	}

	private Assessment assess(SupplierRecord supplier, List<Signal> signals, List<Finding> findings) {
		List<Requirement> unmet = new ArrayList<>();
		List<String> unchecked = new ArrayList<>();
		boolean undecidable = false;
		for (Requirement requirement : this.pack.requirements()) {
			if (requirement.unmet((field) -> this.tells.test(supplier, field), signals)) {
				unmet.add(requirement);
				unchecked.add(requirement.why());
				undecidable |= requirement.decides();
			}
		}
		return new Assessment(supplier, Outcome.of(findings, undecidable), findings, missing(unmet, signals, findings),
				unchecked);
	}

	/** What no rule asked of this supplier is not missing. */
	private static List<Field> missing(List<Requirement> unmet, List<Signal> signals, List<Finding> findings) {
		Set<Field> missing = new LinkedHashSet<>();
		unmet.forEach((requirement) -> missing.add(requirement.anyOf().get(0)));
		for (Signal signal : signals) {
			if (signal instanceof AbsenceSignal absence && cited(absence, findings)) {
				missing.add(absence.field());
			}
		}
		return List.copyOf(missing);
	}

	private static boolean cited(AbsenceSignal absence, List<Finding> findings) {
		for (Finding finding : findings) {
			if (finding.evidence().contains(absence.evidence().get(0))) {
				return true;
			}
		}
		return false;
	}

}

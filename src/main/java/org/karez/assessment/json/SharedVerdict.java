package org.karez.assessment.json;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.rules.Finding;
import org.karez.screening.Subject;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * A verdict that was read of nobody in particular, and becomes that of any supplier whose
 * verdict has the same text.
 *
 * @param verdict the verdict, with {@link #ANYBODY} in the supplier's place
 */
record SharedVerdict(Forms.Verdict verdict) {

	/** Stands for whoever the verdict is about; no row of a file has its number. */
	static final SupplierRecord ANYBODY = anybody();

	private static final Subject ITSELF = Subject.supplier(ANYBODY.name());

	private static SupplierRecord anybody() {
		Cell name = new Cell("", "", Integer.MAX_VALUE, "", "\uFFFFanybody");
		return new SupplierRecord("", "", Integer.MAX_VALUE, List.of(Entry.of(Field.NAME, name)));
	}

	/** The verdict on a supplier. */
	Forms.Verdict of(SupplierRecord supplier) {
		if (this.verdict.findings().isEmpty()) {
			return this.verdict;
		}
		List<Finding> findings = new ArrayList<>(this.verdict.findings().size());
		for (Finding finding : this.verdict.findings()) {
			Subject subject = finding.subject().equals(ITSELF) ? Subject.supplier(supplier.name()) : finding.subject();
			findings.add(finding.about(subject, evidence(finding, supplier)));
		}
		return new Forms.Verdict(findings, this.verdict.missing(), this.verdict.unchecked());
	}

	private static List<Evidence> evidence(Finding finding, SupplierRecord supplier) {
		List<Evidence> evidence = new ArrayList<>(finding.evidence().size());
		for (Evidence each : finding.evidence()) {
			Cell cell = each.cell();
			evidence.add((cell.row() != ANYBODY.row()) ? each : each
				.at(new Cell(supplier.file(), supplier.sheet(), supplier.row(), cell.column(), cell.value())));
		}
		return evidence;
	}

}

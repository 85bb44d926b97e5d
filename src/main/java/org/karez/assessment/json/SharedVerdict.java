package org.karez.assessment.json;

import java.util.ArrayList;
import java.util.List;

import org.karez.assessment.Assessment;
import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.rules.Finding;
import org.karez.screening.Subject;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * A verdict on nobody in particular: that of any supplier whose verdict has the same
 * text.
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

	/** What an assessment says beside its supplier. */
	static SharedVerdict of(Assessment assessment) {
		SupplierRecord supplier = assessment.supplier();
		Subject itself = Subject.supplier(supplier.name());
		List<Finding> findings = new ArrayList<>(assessment.findings().size());
		for (Finding finding : assessment.findings()) {
			Subject subject = finding.subject().equals(itself) ? ITSELF : finding.subject();
			findings.add(finding.about(subject, moved(finding.evidence(), supplier, ANYBODY)));
		}
		return new SharedVerdict(new Forms.Verdict(findings, assessment.missing(), assessment.unchecked()));
	}

	/** The verdict on a supplier. */
	Forms.Verdict on(SupplierRecord supplier) {
		if (this.verdict.findings().isEmpty()) {
			return this.verdict;
		}
		List<Finding> findings = new ArrayList<>(this.verdict.findings().size());
		for (Finding finding : this.verdict.findings()) {
			Subject subject = finding.subject().equals(ITSELF) ? Subject.supplier(supplier.name()) : finding.subject();
			findings.add(finding.about(subject, moved(finding.evidence(), ANYBODY, supplier)));
		}
		return new Forms.Verdict(findings, this.verdict.missing(), this.verdict.unchecked());
	}

	/** What stood in the row of one stands in the row of the other. */
	private static List<Evidence> moved(List<Evidence> evidence, SupplierRecord from, SupplierRecord to) {
		List<Evidence> moved = new ArrayList<>(evidence.size());
		for (Evidence each : evidence) {
			Cell cell = each.cell();
			moved.add(Here.in(from, cell)
					? each.at(new Cell(to.file(), to.sheet(), to.row(), cell.column(), cell.value())) : each);
		}
		return moved;
	}

}

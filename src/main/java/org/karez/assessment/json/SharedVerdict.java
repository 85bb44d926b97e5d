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

	private static SupplierRecord anybody() {
		Cell name = new Cell("", "", Integer.MAX_VALUE, "", "\uFFFFanybody");
		return new SupplierRecord("", "", Integer.MAX_VALUE, List.of(Entry.of(Field.NAME, name)));
	}

	/** What an assessment says beside its supplier. */
	static SharedVerdict of(Assessment assessment) {
		return new SharedVerdict(moved(Forms.Verdict.of(assessment), assessment.supplier(), ANYBODY));
	}

	/** The verdict on a supplier. */
	Forms.Verdict on(SupplierRecord supplier) {
		return moved(this.verdict, ANYBODY, supplier);
	}

	private static Forms.Verdict moved(Forms.Verdict verdict, SupplierRecord from, SupplierRecord to) {
		if (verdict.findings().isEmpty()) {
			return verdict;
		}
		Subject before = Subject.supplier(from.name());
		Subject after = Subject.supplier(to.name());
		List<Finding> findings = new ArrayList<>(verdict.findings().size());
		for (Finding finding : verdict.findings()) {
			Subject subject = finding.subject().equals(before) ? after : finding.subject();
			findings.add(finding.about(subject, moved(finding.evidence(), from, to)));
		}
		return new Forms.Verdict(findings, verdict.missing(), verdict.unchecked());
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

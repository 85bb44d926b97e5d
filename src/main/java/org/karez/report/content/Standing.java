package org.karez.report.content;

import java.util.Optional;

import org.karez.casework.Binding;
import org.karez.casework.CaseFile;
import org.karez.casework.Cause;
import org.karez.casework.Decision;
import org.karez.casework.EntryDigests;
import org.karez.casework.FindingKey;
import org.karez.casework.Verdict;
import org.karez.rules.Finding;
import org.karez.supplier.SupplierRecord;

/**
 * A finding and what was decided on it.
 *
 * @param finding the finding
 * @param decision the latest decision, where there is one
 * @param lapsed why that decision no longer speaks, where it does not
 */
record Standing(Finding finding, Optional<Decision> decision, Optional<Cause> lapsed) {

	static final String LAPSED = "LAPSED";

	static Standing of(SupplierRecord supplier, Finding finding, CaseFile caseFile, EntryDigests digests) {
		if (caseFile.decisions().isEmpty()) {
			return new Standing(finding, Optional.empty(), Optional.empty());
		}
		Optional<Decision> decision = caseFile.latest(FindingKey.of(finding));
		return new Standing(finding, decision,
				decision.flatMap((latest) -> latest.lapsed(Binding.of(supplier, finding, digests))));
	}

	/** The decision that speaks today; a lapsed one leaves the finding open. */
	Verdict verdict() {
		return this.lapsed.isPresent() ? Verdict.OPEN : this.decision.map(Decision::to).orElse(Verdict.OPEN);
	}

	/** The state in one word. */
	String state() {
		return this.lapsed.isPresent() ? LAPSED : verdict().name();
	}

	String key() {
		return FindingKey.of(this.finding).value();
	}

	boolean open() {
		return verdict() == Verdict.OPEN;
	}

}

package org.karez.casework;

import java.util.Optional;

import org.karez.rules.Finding;
import org.karez.supplier.SupplierRecord;

/**
 * A finding and what was decided on it.
 *
 * @param finding the finding
 * @param decision the latest decision, where there is one
 * @param lapsed why that decision no longer speaks, where it does not
 */
public record Standing(Finding finding, Optional<Decision> decision, Optional<Cause> lapsed) {

	/** The state of a finding whose decision has lapsed. */
	public static final String LAPSED = "LAPSED";

	/** The state of a finding whose decision waits for a second person. */
	public static final String WAITING = "WAITING";

	/**
	 * How a finding stands.
	 * @param supplier the record as it is now
	 * @param finding a finding on it
	 * @param caseFile what people have decided
	 * @param digests what the list entries say now
	 */
	public static Standing of(SupplierRecord supplier, Finding finding, CaseFile caseFile, EntryDigests digests) {
		if (caseFile.decisions().isEmpty()) {
			return new Standing(finding, Optional.empty(), Optional.empty());
		}
		Optional<Decision> decision = caseFile.latest(FindingKey.of(finding));
		return new Standing(finding, decision,
				decision.flatMap((latest) -> latest.lapsed(Binding.of(supplier, finding, digests))));
	}

	/**
	 * The decision that speaks today; a lapsed or waiting one leaves the finding open.
	 */
	public Verdict verdict() {
		return (this.lapsed.isPresent() || waiting()) ? Verdict.OPEN
				: this.decision.map(Decision::to).orElse(Verdict.OPEN);
	}

	/** Whether the decision speaks only once a second person agrees. */
	public boolean waiting() {
		return this.lapsed.isEmpty() && this.decision.filter(Decision::waiting).isPresent();
	}

	/** The state in one word. */
	public String state() {
		if (this.lapsed.isPresent()) {
			return LAPSED;
		}
		return waiting() ? WAITING : verdict().name();
	}

	public String key() {
		return FindingKey.of(this.finding).value();
	}

	/** Whether nobody's decision speaks on it. */
	public boolean open() {
		return verdict() == Verdict.OPEN;
	}

}

package org.karez.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An officer's decision on one finding of one supplier. It is never changed or deleted; a
 * later one stands above it.
 *
 * @param id its number
 * @param supplier whose finding
 * @param finding which finding
 * @param from what was decided before
 * @param to what is decided now
 * @param justification why, in the officer's words
 * @param by who decided
 * @param at when
 * @param approval the second person's agreement, where it was given
 * @param binding what it was decided on
 * @param needsApproval whether it speaks only once a second person agrees
 */
public record Decision(String id, SupplierKey supplier, FindingKey finding, Verdict from, Verdict to,
		String justification, String by, Instant at, @Nullable Approval approval, Binding binding,
		boolean needsApproval) {

	/**
	 * A second person's agreement to a decision.
	 *
	 * @param by who agreed
	 * @param at when
	 */
	public record Approval(String by, Instant at) {

	}

	public Decision {
		Objects.requireNonNull(supplier);
		Objects.requireNonNull(finding);
		Objects.requireNonNull(binding);
		if (justification.isBlank()) {
			throw new IllegalArgumentException("A decision needs a justification in words");
		}
		if (approval != null && approval.by().equals(by)) {
			throw new IllegalArgumentException("The second approver is another person than " + by);
		}
	}

	/** Whether a second person has yet to agree. */
	public boolean waiting() {
		return this.needsApproval && this.approval == null;
	}

	/** Why it no longer speaks on a finding as it stands, or empty while it does. */
	public Optional<Cause> lapsed(Binding now) {
		return this.binding.changedTo(now);
	}

	/** The same decision with a second person's agreement. */
	public Decision approved(String approver, Instant when) {
		return new Decision(this.id, this.supplier, this.finding, this.from, this.to, this.justification, this.by,
				this.at, new Approval(approver, when), this.binding, this.needsApproval);
	}

}

package org.karez.casework;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a report. Until it is reviewed, a report is a draft.
 *
 * @param preparedBy who prepared it
 * @param preparedAt when
 * @param reviewedBy who reviewed it, or null while nobody has
 * @param reviewedAt when, or null
 * @param remarks the reviewer's remarks
 */
public record SignOff(String preparedBy, Instant preparedAt, @Nullable String reviewedBy, @Nullable Instant reviewedAt,
		String remarks) {

	public SignOff {
		Objects.requireNonNull(preparedBy);
		Objects.requireNonNull(preparedAt);
		if ((reviewedBy == null) != (reviewedAt == null)) {
			throw new IllegalArgumentException("A review has a name and a date, or neither");
		}
	}

	/** Prepared and not yet reviewed. */
	public static SignOff prepared(String by, Instant at) {
		return new SignOff(by, at, null, null, "");
	}

	public boolean complete() {
		return this.reviewedBy != null;
	}

	/**
	 * The same report, reviewed.
	 * @param by who reviewed it
	 * @param at when
	 * @param words the reviewer's remarks
	 * @param twoPersons whether the organisation asks for two different persons
	 * @return the completed sign-off
	 * @throws SignOffRefusedException where it is complete already, or the same person
	 * would sign twice although two are asked for
	 */
	public SignOff reviewed(String by, Instant at, String words, boolean twoPersons) {
		if (complete()) {
			throw new SignOffRefusedException("The report was signed off by " + this.reviewedBy
					+ " already and can no longer be changed; make a new report instead");
		}
		if (twoPersons && by.equals(this.preparedBy)) {
			throw new SignOffRefusedException(
					"The report was prepared by " + by + "; the setting asks for another person to review it");
		}
		return new SignOff(this.preparedBy, this.preparedAt, by, at, words);
	}

}

package org.karez.report;

import java.util.Objects;

import org.karez.casework.Cause;

/**
 * A difference between a report and the one before it.
 *
 * @param kind what happened to the finding
 * @param supplier the supplier's name
 * @param row the supplier's row in the newer input, 0 where it has none
 * @param finding the finding, in the words of its rule
 * @param rule the rule's id
 * @param before how it stood, empty where it did not
 * @param after how it stands, empty where it does not
 * @param cause why it is not what it was
 * @param detail what exactly changed, in plain words
 */
public record Change(Kind kind, String supplier, int row, String finding, String rule, String before, String after,
		Cause cause, String detail) {

	/** What can happen to a finding between two reports. */
	public enum Kind {

		NEW, ENDED, CHANGED, REOPENED

	}

	public Change {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(cause);
	}

}

package org.karez.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for an action on a supplier and until when.
 *
 * @param supplier the supplier
 * @param action the action's id in the rule pack
 * @param owner who answers for it, empty while nobody does
 * @param due the day it is due, where one is set
 * @param state how far it is
 * @param note what the owner says of it
 * @param by who wrote this
 * @param at when
 */
public record ActionItem(SupplierKey supplier, String action, String owner, @Nullable LocalDate due, State state,
		String note, String by, Instant at) {

	/** How far an action is. */
	public enum State {

		OPEN, ASKED, ANSWERED, VERIFIED, REFUSED

	}

	public ActionItem {
		Objects.requireNonNull(supplier);
		Objects.requireNonNull(action);
		Objects.requireNonNull(state);
	}

	/** Whether it should have been finished before that day. */
	public boolean overdue(LocalDate day) {
		return this.due != null && this.due.isBefore(day) && this.state != State.VERIFIED;
	}

}

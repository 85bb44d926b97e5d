package org.karez.casework;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for which action until when. Every change is a new entry; the latest one
 * stands.
 */
public interface ActionItems {

	/**
	 * Sets owner, due date and state of an action on a supplier.
	 * @return the entry as kept
	 */
	ActionItem set(SupplierKey supplier, String action, String owner, @Nullable LocalDate due, ActionItem.State state,
			String note, String by);

	/** The entries that stand and are not verified, the soonest due first. */
	List<ActionItem> open(int limit);

}

package org.karez.intake;

import org.karez.supplier.SupplierRecord;

/**
 * Takes what a file's rows become, in the file's order.
 */
public interface RowSink {

	void accepted(SupplierRecord supplier);

	void rejected(RejectedRow row);

	/**
	 * Takes what was noticed about a row just accepted: damage is named, not mended.
	 * @param row the row and its problems
	 */
	default void remarked(RemarkedRow row) {
		// Whoever only screens sees the counts in the summary.
	}

}

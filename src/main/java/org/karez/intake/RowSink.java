package org.karez.intake;

import org.karez.supplier.SupplierRecord;

/**
 * Takes what a file's rows become, in the file's order.
 */
public interface RowSink {

	/**
	 * Learns, before the first row comes, how to ask how far the file is read.
	 * @param gauge tells it
	 */
	default void begins(Gauge gauge) {
		// Few want to know.
	}

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

package org.karez.intake;

import org.karez.supplier.SupplierRecord;

/**
 * Takes what a file's rows become, in the file's order.
 */
public interface RowSink {

	void accepted(SupplierRecord supplier);

	void rejected(RejectedRow row);

}

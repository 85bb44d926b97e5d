package org.karez.run.batch;

import org.karez.supplier.SupplierRecord;

/**
 * A supplier and its place in the list, from 0.
 */
record Placed(int seq, SupplierRecord supplier) {

}

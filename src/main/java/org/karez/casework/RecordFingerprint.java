package org.karez.casework;

import java.util.stream.Collectors;

import org.karez.supplier.Entry;
import org.karez.supplier.SupplierRecord;
import org.karez.tables.Fingerprint;

/**
 * Tells whether a supplier's row says the same as before: what its cells mean and hold,
 * whatever their columns are called, in which order they stand and on which row.
 */
public final class RecordFingerprint {

	private RecordFingerprint() {
	}

	/**
	 * The fingerprint of a record.
	 * @param supplier the record
	 * @return 64 hex digits
	 */
	public static String of(SupplierRecord supplier) {
		return Fingerprint.of(supplier.entries()
			.stream()
			.filter((entry) -> !entry.value().isBlank())
			.map(RecordFingerprint::line)
			.sorted()
			.collect(Collectors.joining("\n")));
	}

	private static String line(Entry entry) {
		return entry.field() + "\t" + entry.role() + "\t" + entry.group() + "\t" + entry.value().strip();
	}

}

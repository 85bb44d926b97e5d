package org.karez.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.karez.intake.grid.Limits;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Keeps what a file's rows became, for tests to look at.
 */
final class Gathered implements RowSink {

	static final Intake INTAKE = Intake.load(Path.of("seeds/headers"), Limits.usual());

	final List<SupplierRecord> accepted = new ArrayList<>();

	final List<RejectedRow> rejected = new ArrayList<>();

	static Gathered from(Path file) throws IOException {
		Gathered gathered = new Gathered();
		INTAKE.read(file, ReadOptions.none(), gathered);
		return gathered;
	}

	@Override
	public void accepted(SupplierRecord supplier) {
		this.accepted.add(supplier);
	}

	@Override
	public void rejected(RejectedRow row) {
		this.rejected.add(row);
	}

	List<String> names() {
		return this.accepted.stream().map(SupplierRecord::name).toList();
	}

	String value(int supplier, Field field) {
		return this.accepted.get(supplier).first(field).orElseThrow().value();
	}

}

package org.karez.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.supplier.SupplierRecord;

/**
 * Gathers suppliers into chunks, so that work is handed round in pieces worth the
 * trouble.
 */
final class Chunks implements RowSink {

	private final int size;

	private final Consumer<List<SupplierRecord>> chunks;

	private final Consumer<RejectedRow> rejected;

	private List<SupplierRecord> chunk = new ArrayList<>();

	Chunks(int size, Consumer<List<SupplierRecord>> chunks, Consumer<RejectedRow> rejected) {
		this.size = size;
		this.chunks = chunks;
		this.rejected = rejected;
	}

	@Override
	public void accepted(SupplierRecord supplier) {
		this.chunk.add(supplier);
		if (this.chunk.size() == this.size) {
			handOn();
		}
	}

	@Override
	public void rejected(RejectedRow row) {
		this.rejected.accept(row);
	}

	/** Hands on what is left. */
	void handOn() {
		if (!this.chunk.isEmpty()) {
			this.chunks.accept(this.chunk);
			this.chunk = new ArrayList<>(this.size);
		}
	}

}

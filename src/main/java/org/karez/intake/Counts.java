package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts what the rows of all sheets of a file become.
 */
final class Counts {

	private static final int ROWS_NAMED = 10;

	private final Noticed noticed = new Noticed();

	private final List<Integer> setAside = new ArrayList<>();

	private int accepted;

	private int rejected;

	private int blank;

	private int notSuppliers;

	private int linked;

	private int lost;

	private int remarked;

	void accepted() {
		this.accepted++;
	}

	void rejected() {
		this.rejected++;
	}

	void blank() {
		this.blank++;
	}

	void notSupplier(int row) {
		this.notSuppliers++;
		if (this.setAside.size() < ROWS_NAMED) {
			this.setAside.add(row);
		}
	}

	void noticed(int row, List<Problem> problems) {
		this.remarked++;
		this.noticed.add(row, problems);
	}

	/**
	 * Takes what became of a linked sheet's rows; the sink gets those without a supplier.
	 */
	void linked(LinkedRows rows, RowSink sink) {
		this.linked += rows.joined();
		for (RejectedRow row : rows.unmatched()) {
			this.rejected++;
			this.lost++;
			sink.rejected(row);
		}
	}

	IntakeSummary summary(Understanding understanding) {
		List<String> remarks = new ArrayList<>(this.noticed.remarks());
		if (this.lost > 0) {
			remarks.add(this.lost
					+ " rows of joined sheets name no supplier of the list; they are among the rejected rows");
		}
		List<String> notes = new ArrayList<>();
		if (this.notSuppliers > 0) {
			notes.add(this.notSuppliers + " repeated headers or totals were set aside (row "
					+ String.join(", ", this.setAside.stream().map(String::valueOf).toList()) + ")");
		}
		return new IntakeSummary(understanding, this.accepted, this.rejected, this.blank, this.notSuppliers,
				this.linked, remarks, notes, this.remarked);
	}

}

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
		this.noticed.add(row, problems);
	}

	IntakeSummary summary(Understanding understanding) {
		List<String> remarks = new ArrayList<>(this.noticed.remarks());
		if (this.notSuppliers > 0) {
			remarks.add(this.notSuppliers + " repeated headers or totals were set aside (row "
					+ String.join(", ", this.setAside.stream().map(String::valueOf).toList()) + ")");
		}
		return new IntakeSummary(understanding, this.accepted, this.rejected, this.blank, this.notSuppliers, remarks);
	}

}

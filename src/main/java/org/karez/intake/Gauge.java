package org.karez.intake;

import java.util.List;

import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Sheet;

/**
 * Tells how far a file is read while it is being read: by bytes, for nobody knows how
 * many rows it has before the last.
 */
public final class Gauge {

	private final Grid grid;

	private final long before;

	private final long total;

	private Gauge(Grid grid, long total) {
		this.grid = grid;
		this.before = grid.bytesRead();
		this.total = total;
	}

	/** Begins to measure the reading of some sheets. */
	static Gauge over(Grid grid, List<Sheet> sheets) {
		boolean known = sheets.stream().allMatch((sheet) -> grid.bytes(sheet) > 0);
		return new Gauge(grid, known ? sheets.stream().mapToLong(grid::bytes).sum() : 0);
	}

	/**
	 * What part of the file is read; any thread may ask, at any time.
	 * @return from 0 to 1; 0 where the file's format does not tell
	 */
	public double part() {
		return (this.total > 0) ? Math.min(1, (this.grid.bytesRead() - this.before) / (double) this.total) : 0;
	}

}

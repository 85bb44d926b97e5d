package org.karez.intake.grid;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Holds a reading against its limits as it goes.
 */
public final class Meter {

	private static final int ROWS_BETWEEN_LOOKS = 256;

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private final Limits limits;

	/** Time on a core: that others use the machine too is no fault of the file. */
	private final long started = CLOCK.getCurrentThreadCpuTime();

	private int rows;

	public Meter(Limits limits) {
		this.limits = limits;
	}

	/** Counts a row. */
	public void row(int number, int width) {
		this.rows++;
		if (this.rows > this.limits.rows()) {
			throw new RefusedFileException("The sheet has more than " + this.limits.rows() + " rows", "row " + number,
					"Split the file, or raise the limit on rows");
		}
		if (width > this.limits.columns()) {
			throw new RefusedFileException(width + " columns are more than the limit of " + this.limits.columns(),
					"row " + number, "Delete the columns that are not needed, or raise the limit on columns");
		}
		if (this.rows % ROWS_BETWEEN_LOOKS == 0) {
			time();
		}
	}

	/** Looks at the clock. */
	public void time() {
		if (CLOCK.getCurrentThreadCpuTime() - this.started > this.limits.time().toNanos()) {
			throw new RefusedFileException("Reading took longer than " + this.limits.time().toSeconds() + " s",
					"after row " + this.rows, "Split the file, or raise the limit on time");
		}
	}

	/** Holds a cell's length against its limit. */
	public void cell(int row, int characters) {
		if (characters > this.limits.cellCharacters()) {
			throw new RefusedFileException("A cell holds more than " + this.limits.cellCharacters() + " characters",
					"row " + row, "Shorten the cell, or close a quotation mark that was left open before it");
		}
	}

}

package org.karez.run.imports;

/**
 * How far one phase of the work on a list is.
 *
 * @param state what is being done
 * @param done how many rows of that are done
 * @param total how many there are, 0 where nobody knows yet
 * @param before how many were done when counting began
 * @param read what part of the file is read, from 0 to 1, where the rows are not counted
 * @param seconds since counting began
 */
record Phase(ImportState state, int done, int total, int before, double read, double seconds) {

	/** What part of it is done, from 0 to 1. */
	double part() {
		return (this.total > 0) ? Math.min(1, this.done / (double) this.total) : this.read;
	}

	/** What part of it is done in a second, 0 where nothing moves. */
	double pace() {
		double begun = (this.total > 0) ? this.before / (double) this.total : 0;
		return (this.seconds > 0) ? Math.max(0, part() - begun) / this.seconds : 0;
	}

	int rowsPerSecond() {
		return (this.seconds > 0) ? (int) ((this.done - this.before) / this.seconds) : 0;
	}

}

package org.karez.run.imports;

import java.time.Duration;
import java.time.Instant;

/**
 * How far one phase of the work on a list is.
 *
 * @param state what is being done
 * @param total how many rows there are, 0 where nobody knows yet
 * @param since where it stood a while ago
 * @param now where it stands
 */
record Phase(ImportState state, int total, Mark since, Mark now) {

	/** A phase whose course nobody has watched. */
	static Phase unwatched(ImportState state, int done, int total) {
		Mark mark = new Mark(Instant.EPOCH, done, 0);
		return new Phase(state, total, mark, mark);
	}

	/** What part of it is done, from 0 to 1. */
	double part() {
		return part(this.now);
	}

	private double part(Mark mark) {
		return (this.total > 0) ? Math.min(1, mark.rows() / (double) this.total) : mark.read();
	}

	/** What part of it was done in a second lately, 0 where nothing moves. */
	double pace() {
		return (seconds() > 0) ? Math.max(0, part() - part(this.since)) / seconds() : 0;
	}

	int rowsPerSecond() {
		return (seconds() > 0) ? (int) ((this.now.rows() - this.since.rows()) / seconds()) : 0;
	}

	private double seconds() {
		return Duration.between(this.since.at(), this.now.at()).toMillis() / 1000d;
	}

	/**
	 * Where a phase stood at a time.
	 *
	 * @param at the time
	 * @param rows how many rows were done
	 * @param read what part of the file was read, from 0 to 1
	 */
	record Mark(Instant at, int rows, double read) {

	}

}

package org.karez.run.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

import org.karez.run.imports.Phase.Mark;

/**
 * Counts what is done of one phase and remembers where it stood lately: how fast it was
 * in its first seconds says little about the rest.
 */
final class Meter {

	/** The pace is that of the last one to two of these. */
	private static final Duration LATELY = Duration.ofSeconds(10);

	private final ImportState state;

	private final int total;

	private final AtomicInteger done;

	private DoubleSupplier read = () -> 0;

	private Mark before;

	private Mark lately;

	Meter(ImportState state, int total, int already, Instant now) {
		this.state = state;
		this.total = total;
		this.done = new AtomicInteger(already);
		this.before = new Mark(now, already, 0);
		this.lately = this.before;
	}

	boolean counts(ImportState phase) {
		return this.state == phase;
	}

	void add(int rows) {
		this.done.addAndGet(rows);
	}

	/** Begins to measure how far a file is read. */
	synchronized void measure(DoubleSupplier how, Instant now) {
		this.read = how;
		this.before = mark(now);
		this.lately = this.before;
	}

	/** Whoever asks moves what counts as lately on. */
	synchronized Phase phase(Instant now) {
		Mark mark = mark(now);
		Mark since = this.before;
		if (Duration.between(this.lately.at(), now).compareTo(LATELY) > 0) {
			this.before = this.lately;
			this.lately = mark;
		}
		return new Phase(this.state, this.total, since, mark);
	}

	private Mark mark(Instant now) {
		return new Mark(now, this.done.get(), this.read.getAsDouble());
	}

}

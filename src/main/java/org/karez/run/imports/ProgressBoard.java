package org.karez.run.imports;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

import org.springframework.stereotype.Component;

/**
 * Where those who work on an import show how far they are.
 */
@Component
public class ProgressBoard {

	private final Map<Long, Meter> meters = new ConcurrentHashMap<>();

	private final Clock clock;

	ProgressBoard(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Shows a count from now on.
	 * @param id the import
	 * @param state what is being done
	 * @param total how many rows there are, 0 where nobody knows yet
	 * @param already how many were done before
	 */
	public void show(long id, ImportState state, int total, int already) {
		this.meters.put(id, new Meter(state, total, already, this.clock.instant()));
	}

	/**
	 * Measures from now on how far a file is read.
	 * @param id the import
	 * @param read tells what part of the file is read, from 0 to 1
	 */
	public void measure(long id, DoubleSupplier read) {
		Meter meter = this.meters.get(id);
		if (meter != null) {
			meter.measure(read, this.clock.instant());
		}
	}

	/** Counts more rows as done. */
	public void add(long id, int rows) {
		Meter meter = this.meters.get(id);
		if (meter != null) {
			meter.add(rows);
		}
	}

	/** Takes an import off the board. */
	public void clear(long id) {
		this.meters.remove(id);
	}

	/** How far an import is. */
	public Progress of(Import list) {
		Meter meter = this.meters.get(list.id());
		Phase phase = (meter != null && meter.counts(list.state())) ? meter.phase(this.clock.instant())
				: Phase.unwatched(list.state(), list.done() ? list.suppliers() : 0, list.suppliers());
		return Progress.of(Course.of(list.fileName()), phase);
	}

}

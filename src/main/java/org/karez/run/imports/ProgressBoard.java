package org.karez.run.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

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
		this.meters.put(id, new Meter(state, total, new AtomicInteger(already), already, this.clock.instant()));
	}

	/** Counts more rows as done. */
	public void add(long id, int rows) {
		Meter meter = this.meters.get(id);
		if (meter != null) {
			meter.done.addAndGet(rows);
		}
	}

	/** Takes an import off the board. */
	public void clear(long id) {
		this.meters.remove(id);
	}

	/** How far an import is. */
	public Progress of(Import list) {
		Meter meter = this.meters.get(list.id());
		if (meter == null || meter.state != list.state()) {
			int done = list.done() ? list.suppliers() : 0;
			return Progress.of(list.state(), done, list.suppliers(), 0, list.stateSince(), list.stateSince());
		}
		return Progress.of(meter.state, meter.done.get(), meter.total, meter.before, meter.since, this.clock.instant());
	}

	private record Meter(ImportState state, int total, AtomicInteger done, int before, Instant since) {

	}

}

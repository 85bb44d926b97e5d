package org.karez.run.batch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.karez.run.EngineInForce;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What this process works on, so that nothing is worked on twice and all is put down in
 * order when it ends.
 */
@Component
class AtWork implements SmartLifecycle {

	private static final int MILLIS_TO_PUT_DOWN = 15_000;

	private static final int LOOK_EVERY_MILLIS = 50;

	/** At one try every ten seconds, a database may be away for ten minutes. */
	private static final int TRIES = 60;

	private final Set<Long> imports = ConcurrentHashMap.newKeySet();

	private final Map<Long, Integer> troubles = new ConcurrentHashMap<>();

	private final Set<StepExecution> steps = ConcurrentHashMap.newKeySet();

	private final EngineInForce engines;

	private volatile boolean running;

	private volatile boolean closing;

	AtWork(EngineInForce engines) {
		this.engines = engines;
	}

	/** Takes an import up; false where it is at work already. */
	boolean enter(long id) {
		boolean first = !this.closing && this.imports.add(id);
		if (first) {
			this.engines.hold(id);
		}
		return first;
	}

	/** Whether this process works on an import. */
	boolean on(long id) {
		return this.imports.contains(id);
	}

	void leave(long id) {
		this.engines.release(id);
		this.imports.remove(id);
	}

	boolean mayTryAgain(long id) {
		return this.troubles.merge(id, 1, Integer::sum) <= TRIES;
	}

	void begun(StepExecution step) {
		this.steps.add(step);
		if (this.closing) {
			step.setTerminateOnly();
		}
	}

	void ended(StepExecution step) {
		this.steps.remove(step);
	}

	/** Whether this process is about to end and work is to be put down. */
	boolean closing() {
		return this.closing;
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Whatever is at work stops at its next chunk; the next start goes on with it. */
	@Override
	public void stop() {
		this.closing = true;
		this.steps.forEach(StepExecution::setTerminateOnly);
		try {
			for (int waited = 0; waited < MILLIS_TO_PUT_DOWN && !idle(); waited += LOOK_EVERY_MILLIS) {
				Thread.sleep(LOOK_EVERY_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.running = false;
	}

	private boolean idle() {
		return this.imports.isEmpty() && this.steps.isEmpty();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}

package org.karez.run.batch;

import org.springframework.batch.core.step.StepExecution;

/**
 * A person, or the end of this process, stopped the work in the middle of a step.
 */
final class Stopped extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Stopped() {
		super("Stopped on request");
	}

	static void check(StepExecution step) {
		if (step.isTerminateOnly() || step.getJobExecution().isStopping()) {
			throw new Stopped();
		}
	}

}

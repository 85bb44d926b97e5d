package org.karez.run.batch;

import org.karez.run.workers.StretchWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Screens the stretches this process takes off the queue, each as a step of its own.
 */
@Component
class Stretching implements StretchWork, StepExecutionListener {

	/** How a stretch ends that only the database's absence has ended. */
	static final ExitStatus PASSING = new ExitStatus("PASSING");

	private static final Logger log = LoggerFactory.getLogger(Stretching.class);

	private final JobRepository repository;

	private final Step stretch;

	private final AtWork atWork;

	Stretching(JobRepository repository, @Lazy Step stretch, AtWork atWork) {
		this.repository = repository;
		this.stretch = stretch;
		this.atWork = atWork;
	}

	@Override
	public void screen(long id) {
		StepExecution offered = this.repository.getStepExecution(id);
		if (offered == null || !wanted(offered)) {
			return;
		}
		try {
			this.stretch.execute(offered);
		}
		catch (JobInterruptedException ex) {
			log.debug("Stretch {} was stopped", id);
		}
		StepExecution known = this.repository.getStepExecution(id);
		if (known != null && this.atWork.closing() && known.getStatus() == BatchStatus.STOPPED) {
			// Not the list is stopped but this process: another one goes on.
			known.setStatus(BatchStatus.STARTED);
			this.repository.update(known);
		}
		if (known != null && wanted(known)) {
			throw new IllegalStateException("the database does not know how " + known.getStepName() + " ended");
		}
	}

	/** A stretch left STARTED is one whose worker was killed. */
	private static boolean wanted(StepExecution stretch) {
		BatchStatus job = stretch.getJobExecution().getStatus();
		return stretch.getStatus().isRunning() && job.isRunning() && job != BatchStatus.STOPPING;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.atWork.begun(step);
	}

	@Override
	public ExitStatus afterStep(StepExecution step) {
		this.atWork.ended(step);
		boolean failed = step.getStatus() == BatchStatus.FAILED;
		step.getFailureExceptions().forEach((failure) -> Outcomes.tell("Stretch " + step.getStepName(), failure));
		return (failed && Failures.passing(step.getFailureExceptions())) ? PASSING : step.getExitStatus();
	}

}

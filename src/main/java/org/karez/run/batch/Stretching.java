package org.karez.run.batch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.karez.assessment.Assessments;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
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

	/**
	 * How a stretch ends that only the database's absence has ended; Spring Batch calls
	 * it failed, or unknown where the database was away at that moment too.
	 */
	static final ExitStatus PASSING = new ExitStatus("PASSING");

	/** How a stretch ends that came to its end with a gap. */
	static final ExitStatus PASSED_OVER = new ExitStatus("PASSED_OVER");

	private static final Logger log = LoggerFactory.getLogger(Stretching.class);

	private final JobRepository repository;

	private final Step stretch;

	private final AtWork atWork;

	private final Claims claims;

	private final Imports imports;

	private final Assessments assessments;

	private final Set<Long> underway = ConcurrentHashMap.newKeySet();

	Stretching(JobRepository repository, @Lazy Step stretch, AtWork atWork, Claims claims, Imports imports,
			Assessments assessments) {
		this.repository = repository;
		this.stretch = stretch;
		this.atWork = atWork;
		this.claims = claims;
		this.imports = imports;
		this.assessments = assessments;
	}

	/**
	 * Screens a stretch, unless another thread of this process is at it: the two would
	 * share one reader, which belongs to the step execution, and each miss what the other
	 * has read.
	 */
	@Override
	public void screen(long id) {
		if (!this.underway.add(id)) {
			return;
		}
		try {
			take(id);
		}
		finally {
			this.underway.remove(id);
		}
	}

	private void take(long id) {
		StepExecution offered = this.repository.getStepExecution(id);
		if (offered == null || !wanted(offered) || !this.claims.claim(offered)) {
			return;
		}
		try {
			this.stretch.execute(offered);
		}
		catch (JobInterruptedException ex) {
			log.debug("Stretch {} was stopped", id);
		}
		ended(offered);
	}

	/** Off the queue with it only where the database knows its end, or another has it. */
	private void ended(StepExecution stretch) {
		StepExecution known = this.repository.getStepExecution(stretch.getId());
		if (known == null) {
			return;
		}
		boolean left = this.atWork.closing() && known.getStatus() == BatchStatus.STOPPED;
		if (left) {
			// Not the list is stopped but this process: another one goes on.
			known.setStatus(BatchStatus.STARTED);
			this.repository.update(known);
		}
		if (wanted(known) && (left || version(known) <= version(stretch))) {
			throw new IllegalStateException(known.getStepName() + " has not ended");
		}
	}

	private static int version(StepExecution stretch) {
		Integer version = stretch.getVersion();
		return (version != null) ? version : 0;
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
		Claims.orderly(step);
		step.getFailureExceptions().forEach((failure) -> Outcomes.tell("Stretch " + step.getStepName(), failure));
		if (step.getStatus() == BatchStatus.COMPLETED && !whole(step)) {
			log.error("{} ended before all its suppliers were judged; it is begun again", step.getStepName());
			step.setStatus(BatchStatus.FAILED);
			return PASSED_OVER;
		}
		boolean failed = step.getStatus().isUnsuccessful();
		return (failed && Failures.passing(step.getFailureExceptions())) ? PASSING : step.getExitStatus();
	}

	/** A supplier that nobody judged must never pass for one without findings. */
	private boolean whole(StepExecution step) {
		Import list = this.imports.get(Parameters.id(step.getJobExecution()));
		int from = Stretches.from(step.getStepName());
		return this.assessments.judged(list.id(), from, Stretches.to(from, list.suppliers()));
	}

}

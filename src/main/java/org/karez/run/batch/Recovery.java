package org.karez.run.batch;

import java.time.Clock;
import java.time.LocalDateTime;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Closes what a crash left open, so that it can be taken up again.
 * <p>
 * Spring Batch refuses to go on from a step whose last commit it could not see. Ours may
 * go on: position and results of a chunk lie in one transaction of one database, so what
 * the database says is what happened.
 */
@Component
class Recovery {

	private final JobRepository repository;

	private final Clock clock;

	Recovery(JobRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/** Marks an execution nobody works on any more, and its open steps, as failed. */
	JobExecution close(JobExecution job) {
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
		for (StepExecution step : job.getStepExecutions()) {
			if (open(step.getStatus())) {
				step.setStatus(BatchStatus.FAILED);
				step.setExitStatus(ExitStatus.FAILED);
				step.setEndTime(now);
				this.repository.update(step);
			}
		}
		if (open(job.getStatus())) {
			job.setStatus(BatchStatus.FAILED);
			job.setExitStatus(ExitStatus.FAILED);
			job.setEndTime(now);
			this.repository.update(job);
		}
		return job;
	}

	private static boolean open(BatchStatus status) {
		return status.isRunning() || status == BatchStatus.STOPPING || status == BatchStatus.UNKNOWN;
	}

}

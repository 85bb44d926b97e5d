package org.karez.run.batch;

import java.util.List;

import org.karez.assessment.Assessments;
import org.karez.intake.grid.RefusedFileException;
import org.karez.run.imports.Imports;
import org.karez.run.imports.ProgressBoard;
import org.karez.run.reports.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes down what became of an import: done, failed with a reason, or troubled and to be
 * tried again.
 */
@Component
class Outcomes implements JobExecutionListener {

	private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

	private final Imports imports;

	private final Assessments assessments;

	private final ProgressBoard board;

	private final AtWork atWork;

	private final Chains chains;

	private final Drafts drafts;

	Outcomes(Imports imports, Assessments assessments, ProgressBoard board, AtWork atWork, Chains chains,
			@Lazy Drafts drafts) {
		this.imports = imports;
		this.assessments = assessments;
		this.board = board;
		this.atWork = atWork;
		this.chains = chains;
		this.drafts = drafts;
	}

	@Override
	public void afterJob(JobExecution job) {
		long id = Parameters.id(job);
		try {
			if (job.getStatus() == BatchStatus.COMPLETED) {
				done(id);
			}
			else if (job.getStatus() != BatchStatus.STOPPED) {
				job.getAllFailureExceptions().forEach((failure) -> tell("Import " + id, failure));
				failed(id, job.getAllFailureExceptions());
			}
		}
		finally {
			this.board.clear(id);
			this.chains.forget(id);
			this.drafts.forget(id);
			this.atWork.leave(id);
		}
	}

	void done(long id) {
		this.imports.done(id, this.assessments.outcomes(id));
		log.info("Import {} is done", id);
	}

	/** What was foreseen takes one line; only the unforeseen shows where it came from. */
	static void tell(String what, Throwable failure) {
		List<Throwable> failures = List.of(failure);
		Throwable foreseen = Failures.first(failures, RefusedFileException.class);
		boolean stopped = Failures.first(failures, Stopped.class) != null
				|| Failures.first(failures, JobInterruptedException.class) != null;
		if (foreseen != null || stopped) {
			log.info("{}: {}", what, String.valueOf(((foreseen != null) ? foreseen : failure).getMessage()));
		}
		else if (Failures.passing(failures)) {
			log.warn("{} waits: {}", what, String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
		}
		else {
			log.error("{} stopped", what, failure);
		}
	}

	private void failed(long id, List<Throwable> failures) {
		Throwable refusal = Failures.first(failures, RefusedFileException.class);
		if (refusal != null) {
			this.imports.failed(id, String.valueOf(refusal.getMessage()));
		}
		else if (Failures.first(failures, Stopped.class) == null) {
			trouble(id, failures);
		}
	}

	private static String passing(List<Throwable> failures) {
		Throwable gap = Failures.first(failures, PassedOverException.class);
		return (gap != null) ? String.valueOf(gap.getMessage())
				: "The database, the disk or the broker failed; work goes on by itself as soon as it can. It said: "
						+ Failures.inOneLine(failures);
	}

	private void trouble(long id, List<Throwable> failures) {
		if (Failures.passing(failures) && this.atWork.mayTryAgain(id)) {
			this.imports.troubled(id, passing(failures));
		}
		else {
			this.imports.failed(id, "Something went wrong that was not foreseen; the log tells what under “Import " + id
					+ "”. Take it up again, or send the log to whoever runs Karez");
		}
	}

}

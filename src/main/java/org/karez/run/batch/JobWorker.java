package org.karez.run.batch;

import org.karez.assessment.Assessments;
import org.karez.assessment.json.AssessmentJson;
import org.karez.run.Screening;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts, takes up again and stops the job of an import.
 */
@Component
class JobWorker implements Worker {

	private static final Logger log = LoggerFactory.getLogger(JobWorker.class);

	private final JobOperator operator;

	private final JobRepository repository;

	private final Job job;

	private final Imports imports;

	private final Assessments assessments;

	private final Screening screening;

	private final AtWork atWork;

	private final Outcomes outcomes;

	private final Recovery recovery;

	private final Stewardship stewardship;

	JobWorker(@Lazy JobOperator operator, JobRepository repository, @Lazy Job job, Imports imports,
			Assessments assessments, Screening screening, AtWork atWork, Outcomes outcomes, Recovery recovery,
			Stewardship stewardship) {
		this.operator = operator;
		this.repository = repository;
		this.job = job;
		this.imports = imports;
		this.assessments = assessments;
		this.screening = screening;
		this.atWork = atWork;
		this.outcomes = outcomes;
		this.recovery = recovery;
		this.stewardship = stewardship;
	}

	@Override
	public void work(long id) {
		if (!this.stewardship.mine() || !this.atWork.enter(id)) {
			return;
		}
		try {
			begin(fit(this.imports.get(id)));
		}
		catch (JobExecutionException | RuntimeException ex) {
			this.atWork.leave(id);
			log.warn("Import {} could not be taken up; tried again soon", id, ex);
		}
	}

	/**
	 * A list half judged by other rules is begun anew: one report has one set of grounds.
	 * So is one that was screened to its end by an earlier build that passed suppliers
	 * over.
	 */
	private Import fit(Import list) {
		String present = new AssessmentJson().grounds(this.screening.of(list.id()).grounds(list.asOf()));
		if (list.grounds() == null) {
			return list;
		}
		if (!list.grounds().equals(present)) {
			log.info("Rules or lists have changed since import {} was begun; it is screened anew", list.id());
			return anew(list);
		}
		if (screened(list) && !this.assessments.judged(list.id(), 0, list.suppliers())) {
			log.error("Suppliers of import {} were passed over; it is screened anew", list.id());
			return anew(list);
		}
		return list;
	}

	private boolean screened(Import list) {
		JobExecution last = this.repository.getLastJobExecution(ScreeningJob.NAME, Parameters.of(list));
		StepExecution screen = (last == null) ? null
				: this.repository.getLastStepExecution(last.getJobInstance(), ScreeningJob.SCREEN);
		return screen != null && screen.getStatus() == BatchStatus.COMPLETED;
	}

	private Import anew(Import list) {
		this.assessments.forget(list.id());
		this.imports.again(list.id());
		return this.imports.get(list.id());
	}

	private void begin(Import list) throws JobExecutionException {
		JobExecution last = this.repository.getLastJobExecution(ScreeningJob.NAME, Parameters.of(list));
		if (last == null) {
			this.operator.start(this.job, Parameters.of(list));
		}
		else if (last.getStatus() == BatchStatus.COMPLETED) {
			this.outcomes.done(list.id());
			this.atWork.leave(list.id());
		}
		else {
			this.operator.restart(this.recovery.close(last));
		}
	}

	@Override
	public void stop(long id) {
		JobExecution last = this.repository.getLastJobExecution(ScreeningJob.NAME, Parameters.of(this.imports.get(id)));
		if (last != null && last.isRunning()) {
			try {
				this.operator.stop(last);
			}
			catch (JobExecutionException ex) {
				log.info("Import {} had stopped already", id);
			}
		}
	}

}

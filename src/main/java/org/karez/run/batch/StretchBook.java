package org.karez.run.batch;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the database says of the stretches of a list at work: workers may be anywhere, so
 * nobody else knows.
 */
@Repository
class StretchBook {

	private static final String OF_JOB = " where job_execution_id = ? and step_name like '" + ScreeningJob.STRETCH
			+ ":%'";

	private final JdbcClient jdbc;

	StretchBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How far the stretches are that belong to a screening step. */
	Stand stand(StepExecution screen) {
		return this.jdbc.sql("""
				select count(*) filter (where status in ('STARTING', 'STARTED', 'STOPPING')),
					coalesce(sum(write_count), 0),
					(select status not in ('STARTING', 'STARTED') from batch_job_execution where job_execution_id = ?)
				from batch_step_execution
				""" + OF_JOB)
			.params(screen.getJobExecutionId(), screen.getJobExecutionId())
			.query((row, number) -> new Stand(row.getInt(1), row.getLong(2), row.getBoolean(3)))
			.single();
	}

	/** Takes back the stretches that nobody has begun. */
	void withdraw(StepExecution screen) {
		this.jdbc
			.sql("update batch_step_execution set status = 'STOPPED', exit_code = 'STOPPED', version = version + 1"
					+ OF_JOB + " and status = 'STARTING'")
			.param(screen.getJobExecutionId())
			.update();
	}

	/**
	 * How far stretches are.
	 *
	 * @param open how many have not ended
	 * @param written how many suppliers are judged in this run
	 * @param stopping whether a person has asked to stop
	 */
	record Stand(int open, long written, boolean stopping) {

	}

}

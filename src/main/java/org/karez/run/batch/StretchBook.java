package org.karez.run.batch;

import java.util.List;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the database says of the stretches of a list at work: workers may be anywhere, so
 * nobody else knows.
 */
@Repository
class StretchBook {

	private static final String A_STRETCH = " and step_name like '" + ScreeningJob.STRETCH + ":%'";

	private static final String OF_JOB = " where job_execution_id = ?" + A_STRETCH;

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

	/** The stretches of all jobs under way that have not ended. */
	List<Open> open() {
		return this.jdbc.sql("""
				select s.step_execution_id, s.version, s.status <> 'STARTING', cast(p.parameter_value as bigint)
				from batch_step_execution s join batch_job_execution j using (job_execution_id)
				join batch_job_execution_params p using (job_execution_id)
				where s.status in ('STARTING', 'STARTED') and j.status in ('STARTING', 'STARTED')
				and p.parameter_name = 'import'
				""" + A_STRETCH)
			.query((row, number) -> new Open(row.getLong(1), row.getLong(2), row.getBoolean(3), row.getLong(4)))
			.list();
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

	/**
	 * A stretch that has not ended.
	 *
	 * @param id the number of its step execution
	 * @param version rises with every chunk
	 * @param begun whether somebody has taken it up
	 * @param list the import's number
	 */
	record Open(long id, long version, boolean begun, long list) {

	}

}

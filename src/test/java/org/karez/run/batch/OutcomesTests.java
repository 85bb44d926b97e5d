package org.karez.run.batch;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.HandedIn;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.UncategorizedSQLException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What became of a list is told as it was.
 */
@RunningKarez
class OutcomesTests {

	private final Outcomes outcomes;

	private final JobRepository repository;

	private final Desk desk;

	private final Imports imports;

	OutcomesTests(Outcomes outcomes, JobRepository repository, Desk desk, Imports imports) {
		this.outcomes = outcomes;
		this.repository = repository;
		this.desk = desk;
		this.imports = imports;
	}

	@Test
	void aGapIsNotCalledATroubleOfTheDatabase() throws Exception {
		assertThat(problemAfter(new PassedOverException("stretch:0000010000")))
			.isEqualTo("Some suppliers of stretch:0000010000 were passed over; they are judged now, "
					+ "and work goes on by itself");
	}

	@Test
	void aLostDatabaseIsCalledOne() throws Exception {
		assertThat(problemAfter(new UncategorizedSQLException("asking", null, new SQLException("connection lost"))))
			.startsWith("The database, the disk or the broker failed; work goes on by itself")
			.contains("connection lost");
	}

	private String problemAfter(RuntimeException failure) throws InterruptedException {
		Import list = HandedIn.list(this.desk, this.imports, "outcome.csv", "Supplier name\nPlain Works\n");
		JobExecution job = this.repository.getLastJobExecution(ScreeningJob.NAME, Parameters.of(list));
		assertThat(job).isNotNull();
		job.setStatus(BatchStatus.FAILED);
		job.addFailureException(failure);
		this.outcomes.afterJob(job);
		return String.valueOf(this.imports.get(list.id()).problem());
	}

}

package org.karez.run.batch;

import org.karez.run.imports.Import;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What a job is told: which import, and how often it was begun anew.
 */
final class Parameters {

	private static final String IMPORT = "import";

	private Parameters() {
	}

	static JobParameters of(Import list) {
		return new JobParametersBuilder().addLong(IMPORT, list.id())
			.addLong("attempt", (long) list.attempt())
			.toJobParameters();
	}

	static long id(JobExecution job) {
		Long id = job.getJobParameters().getLong(IMPORT);
		if (id == null) {
			throw new IllegalStateException("A screening job names its import");
		}
		return id;
	}

}

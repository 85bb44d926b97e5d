package org.karez.run.batch;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job, top down: stage, screen, report.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "importExecutor")
@EnableJdbcJobRepository
class ScreeningJob {

	static final String NAME = "screening";

	static final String SCREEN = "screen";

	static final String STRETCH = "stretch";

	/**
	 * Spring Batch costs half a millisecond a chunk: a microsecond a supplier at this
	 * size.
	 */
	static final int CHUNK = 1000;

	/**
	 * Lists that are read and printed at once; their stretches share one queue.
	 */
	private static final int LISTS_AT_ONCE = 8;

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	ScreeningJob(JobRepository repository, PlatformTransactionManager transactions) {
		this.repository = repository;
		this.transactions = transactions;
	}

	@Bean
	Job screenList(Step stage, Step screen, Step report, Outcomes outcomes) {
		return new JobBuilder(NAME, this.repository).listener(outcomes).start(stage).next(screen).next(report).build();
	}

	@Bean
	Step stage(StageTasklet tasklet, Phases phases) {
		return new StepBuilder("stage", this.repository).listener(phases).tasklet(tasklet, this.transactions).build();
	}

	@Bean
	Step screen(Stretches stretches, StretchHandler handler, Phases phases) {
		return new StepBuilder(SCREEN, this.repository).listener(phases)
			.partitioner(STRETCH, stretches)
			.partitionHandler(handler)
			.build();
	}

	@Bean
	Step stretch(StretchReader reader, StretchWriter writer, Stretching work) {
		return new StepBuilder(STRETCH, this.repository).listener(work)
			.<Placed, Placed>chunk(CHUNK)
			.transactionManager(this.transactions)
			.reader(reader)
			.writer(writer)
			.build();
	}

	@Bean
	Step report(ReportTasklet tasklet, Phases phases) {
		return new StepBuilder("report", this.repository).listener(phases).tasklet(tasklet, this.transactions).build();
	}

	@Bean
	ThreadPoolTaskExecutor importExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix("import-");
		executor.setCorePoolSize(LISTS_AT_ONCE);
		executor.setAllowCoreThreadTimeOut(true);
		return executor;
	}

}

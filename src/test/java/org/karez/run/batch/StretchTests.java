package org.karez.run.batch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.assessment.Assessments;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Imports;
import org.karez.run.imports.StagedRows;
import org.karez.run.imports.Upload;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stretch belongs to one at a time, and not for ever to those it is the end of; none of
 * its suppliers is passed over.
 */
@RunningKarez
class StretchTests {

	private final Claims claims;

	private final JobRepository repository;

	private final Desk desk;

	private final Imports imports;

	private final StagedRows rows;

	private final Assessments assessments;

	private final AtWork atWork;

	private final JdbcClient jdbc;

	StretchTests(Claims claims, JobRepository repository, Desk desk, Imports imports, StagedRows rows,
			Assessments assessments, AtWork atWork, JdbcClient jdbc) {
		this.claims = claims;
		this.repository = repository;
		this.desk = desk;
		this.imports = imports;
		this.rows = rows;
		this.assessments = assessments;
		this.atWork = atWork;
		this.jdbc = jdbc;
	}

	@Test
	void ofTwoWhoWantAStretchOneGetsIt() throws Exception {
		long id = stretch();
		StepExecution mine = begun(id);
		StepExecution theirs = begun(id);
		assertThat(this.claims.claim(mine)).isTrue();
		assertThat(this.claims.claim(theirs)).isFalse();
	}

	@Test
	void aStretchThatEndsEveryProcessIsGivenUpAndMayBeTakenUpAgain() throws Exception {
		long id = stretch();
		for (int tries = 0; tries < 5; tries++) {
			assertThat(this.claims.claim(begun(id))).isTrue();
		}
		assertThat(this.claims.claim(begun(id))).isFalse();
		assertThat(this.repository.getStepExecution(id).getStatus()).isEqualTo(BatchStatus.FAILED);
		assertThat(this.claims.claim(begun(id))).isTrue();
	}

	@Test
	void aStretchThatGetsOnIsNeverGivenUp() throws Exception {
		long id = stretch();
		for (int chunk = 1; chunk < 10; chunk++) {
			StepExecution stretch = begun(id);
			stretch.getExecutionContext().putInt(StretchReader.NEXT, chunk);
			assertThat(this.claims.claim(stretch)).isTrue();
		}
	}

	@Test
	void aStretchGoesOnAfterTheLastJudgedSupplierWhateverItsContextSays() throws Exception {
		long list = list("Supplier name,Country\nPlain Works,China\nOther Works,China\nThird Works,China\n");
		this.jdbc.sql("delete from assessment where import_id = ? and seq >= 1").param(list).update();
		StretchReader reader = new StretchReader(this.rows, this.assessments, this.imports, list, "stretch:0000000000");
		ExecutionContext context = new ExecutionContext();
		context.putInt(StretchReader.NEXT, 2);
		reader.open(context);
		assertThat(reader.read()).extracting(Placed::seq).isEqualTo(1);
	}

	@Test
	void aStretchThatLostItsContextInACrashIsKnownByItsName() throws Exception {
		long list = list("Supplier name,Country\nPlain Works,China\nOther Works,China\nThird Works,China\n");
		this.jdbc.sql("delete from assessment where import_id = ?").param(list).update();
		StretchReader reader = new StretchReader(this.rows, this.assessments, this.imports, list, "stretch:0000000002");
		reader.open(new ExecutionContext());
		assertThat(reader.read()).extracting(Placed::seq).isEqualTo(2);
		assertThat(reader.read()).isNull();
	}

	@Test
	void aStretchWithAGapGoesOnAtTheGap() throws Exception {
		long list = list("Supplier name,Country\nPlain Works,China\nOther Works,China\nThird Works,China\n");
		this.jdbc.sql("delete from assessment where import_id = ? and seq = 1").param(list).update();
		assertThat(this.assessments.judged(list, 0, 3)).isFalse();
		StretchReader reader = new StretchReader(this.rows, this.assessments, this.imports, list, "stretch:0000000000");
		reader.open(new ExecutionContext());
		assertThat(reader.read()).extracting(Placed::seq).isEqualTo(1);
		assertThat(reader.read()).extracting(Placed::seq).isEqualTo(2);
		assertThat(this.assessments.between(list, 0, 3)).hasSize(1);
	}

	@Test
	void oneThreadOfAProcessIsAtAStretch() throws Exception {
		long id = stretch();
		CountDownLatch at = new CountDownLatch(1);
		CountDownLatch free = new CountDownLatch(1);
		AtomicInteger executions = new AtomicInteger();
		Stretching stretching = stretching((step) -> {
			executions.incrementAndGet();
			at.countDown();
			free.await();
			ended(step, BatchStatus.COMPLETED);
		});
		this.jdbc.sql("update batch_step_execution set status = 'STARTING' where step_execution_id = ?")
			.param(id)
			.update();
		job(id, "STARTED");
		CompletableFuture<Void> first = CompletableFuture.runAsync(() -> stretching.screen(id));
		at.await();
		stretching.screen(id);
		free.countDown();
		first.join();
		job(id, "COMPLETED");
		assertThat(executions).hasValue(1);
	}

	@Test
	void aStretchDoesNotEndBeforeAllItsSuppliersAreJudged() throws Exception {
		StepExecution stretch = begun(stretch());
		Stretching stretching = stretching((step) -> {
		});
		assertThat(stretching.afterStep(stretch)).isEqualTo(stretch.getExitStatus());
		this.jdbc.sql("delete from assessment where import_id = ?")
			.param(Parameters.id(stretch.getJobExecution()))
			.update();
		assertThat(stretching.afterStep(stretch)).isEqualTo(Stretching.PASSED_OVER);
		assertThat(stretch.getStatus()).isEqualTo(BatchStatus.FAILED);
	}

	/** The part of screening that puts stretches to work, with work of the test's own. */
	private Stretching stretching(Work work) {
		Step step = new Step() {

			@Override
			public String getName() {
				return "work";
			}

			@Override
			public void execute(StepExecution execution) throws JobInterruptedException {
				try {
					work.on(execution);
				}
				catch (InterruptedException ex) {
					throw new JobInterruptedException(ex.getMessage());
				}
			}

		};
		return new Stretching(this.repository, step, this.atWork, this.claims, this.imports, this.assessments);
	}

	private void ended(StepExecution step, BatchStatus status) {
		step.setStatus(status);
		this.repository.update(step);
	}

	private void job(long stretch, String status) {
		this.jdbc
			.sql("update batch_job_execution set status = ? where job_execution_id = "
					+ "(select job_execution_id from batch_step_execution where step_execution_id = ?)")
			.params(status, stretch)
			.update();
	}

	/** What a test has done with a stretch. */
	private interface Work {

		void on(StepExecution stretch) throws InterruptedException;

	}

	private StepExecution begun(long id) {
		return this.repository.getStepExecution(id);
	}

	private long stretch() throws InterruptedException {
		list("Supplier name,Country\nPlain Works,China\n");
		return this.jdbc.sql("select max(step_execution_id) from batch_step_execution where step_name like 'stretch:%'")
			.query(Long.class)
			.single();
	}

	private long list(String csv) throws InterruptedException {
		InputStream content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
		long list = this.desk
			.handIn(new Upload("stretch" + System.nanoTime() + ".csv", content, "officer", LocalDate.of(2026, 11, 1)));
		for (int looks = 0; looks < 3000 && !this.imports.get(list).done(); looks++) {
			Thread.sleep(10);
		}
		return list;
	}

}

package org.karez.run.batch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Upload;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stretch belongs to one at a time, and not for ever to those it is the end of.
 */
@RunningKarez
class StretchClaimTests {

	private final Claims claims;

	private final JobRepository repository;

	private final Desk desk;

	private final Imports imports;

	private final JdbcClient jdbc;

	StretchClaimTests(Claims claims, JobRepository repository, Desk desk, Imports imports, JdbcClient jdbc) {
		this.claims = claims;
		this.repository = repository;
		this.desk = desk;
		this.imports = imports;
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

	private StepExecution begun(long id) {
		return this.repository.getStepExecution(id);
	}

	private long stretch() throws InterruptedException {
		byte[] csv = "Supplier name,Country\nPlain Works,China\n".getBytes(StandardCharsets.UTF_8);
		String name = "claim" + System.nanoTime() + ".csv";
		long list = this.desk
			.handIn(new Upload(name, new ByteArrayInputStream(csv), "officer", LocalDate.of(2026, 11, 1)));
		for (int looks = 0; looks < 3000 && !this.imports.get(list).done(); looks++) {
			Thread.sleep(10);
		}
		return this.jdbc.sql("select max(step_execution_id) from batch_step_execution where step_name like 'stretch:%'")
			.query(Long.class)
			.single();
	}

}

package org.karez.run.batch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.assessment.Assessments;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Imports;
import org.karez.run.imports.StagedRows;
import org.karez.run.imports.Upload;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
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

	private final JdbcClient jdbc;

	StretchTests(Claims claims, JobRepository repository, Desk desk, Imports imports, StagedRows rows,
			Assessments assessments, JdbcClient jdbc) {
		this.claims = claims;
		this.repository = repository;
		this.desk = desk;
		this.imports = imports;
		this.rows = rows;
		this.assessments = assessments;
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

package org.karez.run.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.run.EngineInForce;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.reports.HandedIn;
import org.karez.run.workers.EngineMark;
import org.karez.run.workers.QuietQueue;
import org.karez.run.workers.StretchQueue;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stretch that nobody has and nobody will get is offered again; one that moves, or
 * waits for its turn, is left alone.
 */
@RunningKarez
class StraysTests {

	private static final Duration A_LOOK = Duration.ofSeconds(30);

	private static final Duration STUCK = Duration.ofMinutes(10);

	private final StretchBook book;

	private final StretchQueue products;

	private final EngineMark engine;

	private final AtWork atWork;

	private final Desk desk;

	private final Imports imports;

	private final JdbcClient jdbc;

	private final Turned clock = new Turned();

	private final QuietQueue quiet = new QuietQueue();

	private Import list;

	private long stretch;

	StraysTests(StretchBook book, StretchQueue products, EngineMark engine, EngineInForce engines, Desk desk,
			Imports imports, JdbcClient jdbc) throws Exception {
		this.book = book;
		this.products = products;
		this.engine = engine;
		this.atWork = new AtWork(engines);
		this.desk = desk;
		this.imports = imports;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void aListIsDone() throws Exception {
		this.list = HandedIn.list(this.desk, this.imports, "strays" + System.nanoTime() + ".csv",
				"Supplier name,Country\nPlain Works,China\n");
		this.stretch = this.jdbc.sql("""
				select step_execution_id from batch_step_execution s
				join batch_job_execution_params p using (job_execution_id)
				where step_name like 'stretch:%' and parameter_name = 'import' and parameter_value = ?
				""").param(Long.toString(this.list.id())).query(Long.class).single();
	}

	@AfterEach
	void nothingStaysOpen() throws Exception {
		stand("COMPLETED", "COMPLETED");
		this.atWork.leave(this.list.id());
		this.quiet.close();
	}

	@Test
	void aStretchIsOpenUntilItOrItsJobEnds() {
		assertThat(open()).isNull();
		stand("STARTED", "STARTED");
		assertThat(open()).isEqualTo(new StretchBook.Open(this.stretch, version(), true, this.list.id()));
		stand("STARTING", "STARTED");
		assertThat(open()).isEqualTo(new StretchBook.Open(this.stretch, version(), false, this.list.id()));
		stand("STARTED", "STOPPING");
		assertThat(open()).isNull();
		stand("FAILED", "STARTED");
		assertThat(open()).isNull();
	}

	@Test
	void oneThatDoesNotMoveIsOfferedAgainAfterItsTimeAndOnlyOnce() {
		stand("STARTED", "STARTED");
		Strays strays = strays(this.quiet.queue());
		strays.look();
		this.clock.turn(STUCK);
		strays.look();
		assertThat(this.quiet.queue().waiting()).isEmpty();
		this.clock.turn(A_LOOK);
		strays.look();
		assertThat(this.quiet.queue().waiting()).containsExactly(this.stretch);
		this.quiet.takeOne();
		this.clock.turn(A_LOOK);
		strays.look();
		assertThat(this.quiet.queue().waiting()).isEmpty();
	}

	@Test
	void oneThatMovesIsLeftAlone() {
		stand("STARTED", "STARTED");
		Strays strays = strays(this.quiet.queue());
		for (int looks = 0; looks < 5; looks++) {
			strays.look();
			this.clock.turn(STUCK);
			this.jdbc.sql("update batch_step_execution set version = version + 1 where step_execution_id = ?")
				.param(this.stretch)
				.update();
		}
		assertThat(this.quiet.queue().waiting()).isEmpty();
	}

	@Test
	void oneThatNobodyHasBegunIsOfferedAgainWhereTwoLooksMissItInTheQueue() {
		stand("STARTING", "STARTED");
		this.quiet.offer(this.stretch);
		Strays strays = strays(this.quiet.queue());
		strays.look();
		this.clock.turn(STUCK.plus(A_LOOK));
		strays.look();
		this.quiet.takeOne();
		assertThat(this.quiet.queue().waiting()).as("offered twice").isEmpty();
		strays.look();
		assertThat(this.quiet.queue().waiting()).as("taken a moment ago").isEmpty();
		strays.look();
		assertThat(this.quiet.queue().waiting()).containsExactly(this.stretch);
	}

	@Test
	void listsThatOthersLookAfterAreLeftToThem() {
		stand("STARTING", "STARTED");
		Strays strays = strays(this.quiet.queue());
		this.atWork.leave(this.list.id());
		strays.look();
		this.clock.turn(STUCK.plus(A_LOOK));
		strays.look();
		assertThat(this.quiet.queue().waiting()).isEmpty();
	}

	@Test
	void whatIsOfferedAgainIsScreenedAfterAll() throws Exception {
		this.jdbc.sql("delete from assessment where import_id = ?").param(this.list.id()).update();
		stand("STARTED", "STARTED");
		Strays strays = strays(this.products);
		strays.look();
		this.clock.turn(STUCK.plus(A_LOOK));
		strays.look();
		for (int looks = 0; looks < 1000 && open() != null; looks++) {
			Thread.sleep(10);
		}
		assertThat(this.jdbc.sql("select count(*) from assessment where import_id = ?")
			.param(this.list.id())
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(status()).isEqualTo("COMPLETED");
	}

	private Strays strays(StretchQueue queue) {
		this.atWork.enter(this.list.id());
		return new Strays(this.book, queue, this.engine, this.atWork, this.clock);
	}

	private void stand(String ofStretch, String ofJob) {
		this.jdbc.sql("update batch_step_execution set status = ? where step_execution_id = ?")
			.params(ofStretch, this.stretch)
			.update();
		this.jdbc
			.sql("update batch_job_execution set status = ? where job_execution_id = "
					+ "(select job_execution_id from batch_step_execution where step_execution_id = ?)")
			.params(ofJob, this.stretch)
			.update();
	}

	private StretchBook.Open open() {
		return this.book.open().stream().filter((each) -> each.id() == this.stretch).findFirst().orElse(null);
	}

	private long version() {
		return this.jdbc.sql("select version from batch_step_execution where step_execution_id = ?")
			.param(this.stretch)
			.query(Long.class)
			.single();
	}

	private String status() {
		return this.jdbc.sql("select status from batch_step_execution where step_execution_id = ?")
			.param(this.stretch)
			.query(String.class)
			.single();
	}

	/**
	 * A clock that only tests turn.
	 */
	private static final class Turned extends Clock {

		private Instant now = Instant.parse("2026-11-01T10:00:00Z");

		void turn(Duration further) {
			this.now = this.now.plus(further);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}

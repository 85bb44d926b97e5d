package org.karez.run.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class ProgressTests {

	private static final int SUPPLIERS = 60_000;

	private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

	private final Desk desk;

	private final Imports imports;

	private final ProgressBoard board;

	ProgressTests(Desk desk, Imports imports, ProgressBoard board) {
		this.desk = desk;
		this.imports = imports;
		this.board = board;
	}

	@Test
	void aFileHalfReadIsHalfThroughItsPhaseHoweverManyRowsItHas() {
		Progress text = Progress.of(Course.of("list.csv"), reading(0.5, 10));
		assertThat(text.percent()).isEqualTo(5);
		assertThat(text.total()).isZero();
		// Ten seconds for the other half, and 91 parts of a hundred after these 8.
		assertThat(text.secondsLeft()).isEqualTo(10 + 20 * 91 / 8 + 1);
		assertThat(text.inWords()).isEqualTo("Reading the file, 5 %, 2,000 rows, 200 rows/s, about 238 s left");
		assertThat(Progress.of(Course.of("list.XLSX"), reading(0.5, 10)).percent()).isEqualTo(11);
	}

	@Test
	void whatNobodyKnowsIsNotSaid() {
		Progress unknown = Progress.of(Course.of("list.xls"), reading(0, 10));
		assertThat(unknown.percent()).isEqualTo(1);
		assertThat(unknown.rowsPerSecond()).isEqualTo(200);
		assertThat(unknown.secondsLeft()).isNull();
	}

	@Test
	void rowsJudgedBeforeARestartSayNothingOfTheSpeed() {
		Meter meter = new Meter(ImportState.SCREENING, 1000, 500, START);
		meter.add(100);
		Progress judging = Progress.of(Course.of("list.csv"), meter.phase(START.plusSeconds(10)));
		assertThat(judging.percent()).isEqualTo(9 + 71 * 600 / 1000);
		assertThat(judging.rowsPerSecond()).isEqualTo(10);
		assertThat(judging.secondsLeft()).isEqualTo(Math.round(40 + 100 * 20 / 71d));
	}

	@Test
	void theSpeedIsThatOfTheLastSecondsHoweverSlowTheFirstWere() {
		Meter meter = new Meter(ImportState.SCREENING, 100_000, 0, START);
		int rate = 0;
		for (int second = 1; second <= 60; second++) {
			meter.add((second <= 20) ? 100 : 1000);
			rate = meter.phase(START.plusSeconds(second)).rowsPerSecond();
		}
		assertThat(rate).isEqualTo(1000);
	}

	@Test
	void aListAtWorkShowsHowFarItsFileIsRead() throws InterruptedException {
		long id = handIn();
		Set<Integer> shown = new TreeSet<>();
		for (int looks = 0; looks < 60_000
				&& this.imports.get(id).state().ordinal() <= ImportState.STAGING.ordinal(); looks++) {
			Progress progress = this.board.of(this.imports.get(id));
			if (progress.state() == ImportState.STAGING) {
				shown.add(progress.percent());
			}
			Thread.sleep(2);
		}
		this.desk.cancel(id);
		assertThat(shown).hasSizeGreaterThan(3).allMatch((percent) -> percent >= 1 && percent <= 9);
	}

	private long handIn() {
		StringBuilder csv = new StringBuilder("Supplier name,Address,Country\n");
		for (int i = 0; i < SUPPLIERS; i++) {
			csv.append("Plain Works ").append(i).append(",\"8 Renmin Road, Hangzhou, Zhejiang 310000\",China\n");
		}
		return this.desk.handIn(
				new Upload("progress.csv", new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)),
						"officer", LocalDate.of(2026, 11, 1)));
	}

	/** A file of 2,000 rows read so far. */
	private static Phase reading(double part, long seconds) {
		Meter meter = new Meter(ImportState.STAGING, 0, 0, START.minusSeconds(5));
		AtomicReference<Double> read = new AtomicReference<>(0d);
		meter.measure(read::get, START);
		read.set(part);
		meter.add(2000);
		return meter.phase(START.plusSeconds(seconds));
	}

}

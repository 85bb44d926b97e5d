package org.karez.run.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.karez.RunningKarez;
import org.karez.intake.grid.RefusedFileException;
import org.karez.run.Home;
import org.karez.run.reports.HandedIn;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A list and its file come together or not at all; where a file has gone since, its list
 * says so.
 */
@RunningKarez
@ExtendWith(OutputCaptureExtension.class)
class ArrivalsTests {

	private static final String CSV = "Supplier name,Country\nPlain Works,China\n";

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private final Desk desk;

	private final Rework rework;

	private final Arrivals arrivals;

	private final Drawers drawers;

	private final Imports imports;

	private final Worker worker;

	private final Home home;

	private final JdbcClient jdbc;

	ArrivalsTests(Desk desk, Rework rework, Arrivals arrivals, Drawers drawers, Imports imports, Worker worker,
			Home home, JdbcClient jdbc) {
		this.desk = desk;
		this.rework = rework;
		this.arrivals = arrivals;
		this.drawers = drawers;
		this.imports = imports;
		this.worker = worker;
		this.home = home;
		this.jdbc = jdbc;
	}

	@Test
	void aListIsNotSeenBeforeItsFileLiesInItsPlace() {
		int before = lists();
		long id = this.arrivals.add(() -> this.imports.add("a.csv", "0", 1, "officer", DAY, null, null), (place) -> {
			assertThat(lists()).isEqualTo(before);
			Files.writeString(place, CSV);
		});
		assertThat(lists()).isEqualTo(before + 1);
		assertThat(this.desk.file(id)).hasContent(CSV.strip());
		this.desk.cancel(id);
	}

	@Test
	void aListWhoseFileCannotBeKeptIsNotWrittenDown() throws IOException {
		int before = lists();
		long next = this.jdbc.sql("select nextval(pg_get_serial_sequence('import', 'id'))").query(Long.class).single();
		Path inTheWay = Files.createDirectories(this.drawers.place(next + 1).resolve("something"));
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.desk.handIn(new Upload("b.csv",
					new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)), "officer", DAY)))
			.withMessageContaining("could not be kept");
		assertThat(lists()).isEqualTo(before);
		Files.delete(inTheWay);
		Files.delete(inTheWay.getParent());
	}

	@Test
	void aListWhoseFileHasGoneSaysSoAtOnceAndGoesOnWhenItIsBack() throws Exception {
		long id = this.imports.add("c.csv", "0", 1, "officer", DAY, null, null);
		this.worker.work(id);
		assertThat(ended(id)).isEqualTo(ImportState.FAILED);
		assertThat(this.imports.get(id).problem()).contains("is no longer where lists are kept")
			.contains("Hand it in again")
			.contains("uploads/" + id + ".upload");
		Files.writeString(this.drawers.place(id), CSV);
		this.desk.resume(id);
		assertThat(ended(id)).isEqualTo(ImportState.DONE);
	}

	@Test
	void aListWhoseFileHasGoneIsNotScreenedAgain() throws Exception {
		Import list = HandedIn.list(this.desk, this.imports, "d.csv", CSV);
		Files.delete(this.desk.file(list.id()));
		int before = lists();
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> this.rework.again(list.id(), "officer"))
			.withMessageContaining("Hand it in again");
		assertThat(lists()).isEqualTo(before);
	}

	@Test
	void aFileThatNoListKnowsIsToldADayLaterAndStaysWhereItIs(CapturedOutput log) throws Exception {
		Import list = HandedIn.list(this.desk, this.imports, "e.csv", CSV);
		Path orphan = Files.writeString(this.drawers.place(4_000_000), CSV);
		new Orphans(this.drawers, this.imports, Clock.systemUTC()).look();
		assertThat(log).doesNotContain(orphan.toString());
		Orphans tomorrow = new Orphans(this.drawers, this.imports,
				Clock.offset(Clock.systemUTC(), Duration.ofHours(25)));
		tomorrow.look();
		assertThat(log).containsOnlyOnce(orphan.toString()).contains("put the one back that knows them");
		assertThat(log).doesNotContain(this.desk.file(list.id()).toString());
		tomorrow.look();
		assertThat(log).containsOnlyOnce(orphan.toString());
		assertThat(orphan).hasContent(CSV.strip());
		Files.delete(orphan);
	}

	@Test
	void besideAnOlderDatabaseNoListTakesTheNumberOfAFile() throws Exception {
		long last = HandedIn.list(this.desk, this.imports, "f.csv", CSV).id();
		Path lost = Files.writeString(this.drawers.place(last + 3), "the file of a list that is lost");
		Path report = Files.writeString(this.drawers.report(last + 5), "its report");
		new TakenNumbers(this.home, this.imports).afterSingletonsInstantiated();
		assertThat(HandedIn.list(this.desk, this.imports, "g.csv", CSV).id()).isEqualTo(last + 6);
		assertThat(lost).hasContent("the file of a list that is lost");
		new TakenNumbers(this.home, this.imports).afterSingletonsInstantiated();
		assertThat(HandedIn.list(this.desk, this.imports, "h.csv", CSV).id()).isEqualTo(last + 7);
		Files.delete(lost);
		Files.delete(report);
	}

	private ImportState ended(long id) throws InterruptedException {
		for (int looks = 0; looks < 3000 && this.imports.get(id).state().running(); looks++) {
			Thread.sleep(10);
		}
		return this.imports.get(id).state();
	}

	/** As others see them, whatever the transaction of this thread. */
	private int lists() {
		return CompletableFuture
			.supplyAsync(() -> this.jdbc.sql("select count(*) from import").query(Integer.class).single())
			.join();
	}

}

package org.karez.run.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.report.archive.ReportArchive;
import org.karez.run.Home;
import org.karez.run.reports.ReportHeaders;
import org.karez.tables.Fingerprint;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever disturbs the work on a list, it ends with the findings of an undisturbed run.
 */
@RunningKarez
class DisturbedImportTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final int SUPPLIERS = 6000;

	private static String calm = "";

	private final Desk desk;

	private final Imports imports;

	private final Home home;

	private final ReportArchive archive;

	private final JdbcClient jdbc;

	/** As the product itself does it every ten seconds. */
	private final Worker worker;

	DisturbedImportTests(Desk desk, Imports imports, Home home, ReportArchive archive, JdbcClient jdbc, Worker worker) {
		this.desk = desk;
		this.imports = imports;
		this.home = home;
		this.archive = archive;
		this.jdbc = jdbc;
		this.worker = worker;
	}

	@Test
	void aListPausedInTheMiddleGoesOnWhereItStopped() throws Exception {
		long id = handIn();
		await(id, (list) -> judged(id) > SUPPLIERS / 3);
		this.desk.pause(id);
		await(id, (list) -> list.state() == ImportState.PAUSED && stretchesAtWork() == 0);
		assertThat(judged(id)).isBetween(SUPPLIERS / 3, SUPPLIERS);
		assertThat(this.desk.report(id)).isEmpty();
		Thread.sleep(300);
		this.desk.resume(id);
		assertUndisturbed(id);
	}

	@Test
	void aLostDatabaseConnectionIsNoticedAndWorkGoesOnByItself() throws Exception {
		long id = handIn();
		await(id, (list) -> judged(id) > SUPPLIERS / 3);
		this.jdbc
			.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() "
					+ "and backend_type = 'client backend'")
			.query(Integer.class)
			.single();
		assertUndisturbed(id);
	}

	@Test
	void aFullDiskIsToldAndWorkGoesOnOnceThereIsRoom() throws Exception {
		this.jdbc
			.sql("create function no_room() returns trigger language plpgsql as "
					+ "$$ begin raise exception 'No space left on device' using errcode = '53100'; end $$")
			.update();
		this.jdbc.sql("create trigger full_disk before insert on assessment for each row execute function no_room()")
			.update();
		long id = handIn();
		await(id, (list) -> list.problem() != null);
		assertThat(this.imports.get(id).problem()).contains("disk").contains("by itself");
		assertThat(this.desk.report(id)).isEmpty();
		this.jdbc.sql("drop trigger full_disk on assessment").update();
		this.jdbc.sql("drop function no_room()").update();
		this.worker.work(id);
		assertUndisturbed(id);
	}

	@Test
	void aBrokenReportFolderLeavesNoHalfReport() throws Exception {
		Path reports = this.home.reports();
		Path aside = reports.resolveSibling("reports-aside");
		Files.move(reports, aside);
		Files.writeString(reports, "not a folder");
		long id = handIn();
		try {
			await(id, (list) -> list.problem() != null);
			assertThat(this.imports.get(id).done()).isFalse();
		}
		finally {
			Files.delete(reports);
			Files.move(aside, reports);
		}
		assertThat(this.desk.report(id)).isEmpty();
		this.worker.work(id);
		assertUndisturbed(id);
		assertThat(this.desk.report(id)).isPresent();
	}

	@Test
	void aReportRegisteredJustBeforeATroubleIsRegisteredOnce() throws Exception {
		long next = this.imports.latest(1).stream().mapToLong(Import::id).sum() + 1;
		Path inTheWay = this.home.reports().resolve(next + ".rejected.xlsx.part");
		Files.createDirectory(inTheWay);
		long id = handIn("Supplier name,Country\nPlain Works,China\n,China\n");
		assertThat(id).isEqualTo(next);
		await(id, (list) -> list.problem() != null);
		String report = ReportHeaders.id(this.imports.get(id));
		assertThat(this.archive.issues(report)).hasSize(1);
		Files.delete(inTheWay);
		this.worker.work(id);
		await(id, Import::done);
		assertThat(this.archive.issues(report)).singleElement().satisfies((issued) -> {
			assertThat(issued.issue()).isEqualTo(1);
			assertThat(Fingerprint.ofFile(this.desk.reportFile(id))).isEqualTo(issued.sha256());
		});
	}

	private void assertUndisturbed(long id) throws Exception {
		await(id, Import::done);
		if (calm.isEmpty()) {
			long undisturbed = handIn();
			await(undisturbed, Import::done);
			calm = findings(undisturbed);
		}
		assertThat(findings(id)).isEqualTo(calm);
	}

	private long handIn() {
		StringBuilder csv = new StringBuilder("Supplier name,Address,Country\n");
		for (int i = 0; i < SUPPLIERS; i++) {
			csv.append("Plain Works ").append(i % 1000);
			csv.append((i % 100 == 0) ? ",\"8 Youhao Road, Urumqi, Xinjiang 830000\",China\n"
					: ",\"8 Renmin Road, Hangzhou, Zhejiang 310000\",China\n");
		}
		return handIn(csv.toString());
	}

	private long handIn(String csv) {
		String name = "disturbed" + "x".repeat(this.imports.latest(1000).size()) + ".csv";
		return this.desk
			.handIn(new Upload(name, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "officer", DAY));
	}

	private void await(long id, Predicate<Import> reached) throws InterruptedException {
		for (int i = 0; i < 12_000 && !reached(id, reached); i++) {
			Thread.sleep(5);
		}
		assertThat(reached(id, reached)).as(this.imports.get(id).toString()).isTrue();
	}

	private boolean reached(long id, Predicate<Import> reached) {
		try {
			return reached.test(this.imports.get(id));
		}
		catch (org.springframework.dao.DataAccessException ex) {
			return false;
		}
	}

	private int judged(long id) {
		return this.jdbc.sql("select count(*) from assessment where import_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private int stretchesAtWork() {
		return this.jdbc.sql("select count(*) from batch_step_execution where status in ('STARTED', 'STARTING')")
			.query(Integer.class)
			.single();
	}

	private String findings(long id) throws IOException {
		// Without statistics the best way seems to be one that grows with the square.
		this.jdbc.sql("analyze supplier_row, assessment, verdict").update();
		List<String> rows = this.jdbc.sql("""
				select r.seq || r.cells || a.outcome || v.body from supplier_row r
				left join assessment a using (import_id, seq) left join verdict v on v.digest = a.verdict
				where r.import_id = ? order by r.seq
				""").param(id).query(String.class).list();
		assertThat(rows).hasSize(SUPPLIERS).doesNotContainNull();
		return String.join("\n", rows);
	}

}

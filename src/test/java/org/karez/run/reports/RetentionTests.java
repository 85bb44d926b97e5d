package org.karez.run.reports;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.RunningKarez;
import org.karez.audit.Trail;
import org.karez.audit.TrailEntry;
import org.karez.report.Invented;
import org.karez.report.ReportHeader;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.report.excel.WorkbookReport;
import org.karez.run.Home;
import org.karez.run.Screening;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class RetentionTests {

	private final Screening screening;

	private final Home home;

	private final Trail trail;

	@TempDir
	Path folder;

	RetentionTests(Screening screening, Home home, Trail trail) {
		this.screening = screening;
		this.home = home;
		this.trail = trail;
	}

	@Test
	void nothingIsRemovedBeforeItsTimeAndTheTrailTellsWhatWas() throws Exception {
		IssuedReport report = issued();
		Retention before = retention(report.made().plusSeconds(3600));
		assertThat(before.years()).isEqualTo(10);
		assertThat(before.due()).isEmpty();
		assertThat(before.remove("admin")).isEmpty();
		assertThat(archive().latest(report.id())).isPresent();
		Retention after = retention(Instant.parse("2036-11-03T00:00:00Z"));
		assertThat(after.due()).extracting(IssuedReport::id).containsExactly(report.id());
		after.remove("admin");
		assertThat(archive().latest(report.id())).isEmpty();
		assertThat(this.trail.latest(Long.MAX_VALUE, 5)).extracting(TrailEntry::what).contains("report-removed");
	}

	private IssuedReport issued() throws Exception {
		Path file = this.folder.resolve("report.xlsx");
		ReportHeader header = Invented.header();
		WorkbookReport report;
		try (OutputStream out = Files.newOutputStream(file)) {
			report = WorkbookReport.open(out, header, Invented.citations());
			report.close();
		}
		return archive().register(header, file, report.fingerprint());
	}

	private ReportArchive archive() {
		return new ReportArchive(this.folder.resolve("register"));
	}

	private Retention retention(Instant now) {
		return new Retention(archive(), new Pantry(this.folder.resolve("pantry")), this.screening, this.home,
				this.trail, Clock.fixed(now, ZoneOffset.UTC));
	}

}

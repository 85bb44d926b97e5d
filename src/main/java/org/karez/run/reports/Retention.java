package org.karez.run.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.karez.audit.Trail;
import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.run.Home;
import org.karez.run.Screening;

import org.springframework.stereotype.Service;

/**
 * How long reports and what they were made of are kept. Nothing is removed before its
 * time, and nothing by itself: it is told what is due, and an administrator removes it.
 */
@Service
public class Retention {

	private static final String YEARS = "retention.years";

	private final ReportArchive archive;

	private final Pantry pantry;

	private final Screening screening;

	private final Home home;

	private final Trail trail;

	private final Clock clock;

	Retention(ReportArchive archive, Pantry pantry, Screening screening, Home home, Trail trail, Clock clock) {
		this.archive = archive;
		this.pantry = pantry;
		this.screening = screening;
		this.home = home;
		this.trail = trail;
		this.clock = clock;
	}

	/** For how many years everything is kept. */
	public int years() {
		return (int) this.screening.settings().number(YEARS);
	}

	/** Until when a report is kept: so many years after its last issue. */
	public LocalDate until(IssuedReport report) {
		return LocalDate.ofInstant(report.made(), this.clock.getZone()).plusYears(years());
	}

	/** The reports whose time is over. */
	public List<IssuedReport> due() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		return this.archive.all().stream().filter((report) -> until(report).isBefore(today)).toList();
	}

	/**
	 * Removes what is due: workbooks, inputs, and packs and editions no other report was
	 * made of. The trail says who removed what.
	 * @param by who removes it
	 * @return the reports removed
	 */
	public List<IssuedReport> remove(String by) {
		List<IssuedReport> due = due();
		for (IssuedReport report : due) {
			this.trail.add(by, "report-removed", "report " + report.inWords(),
					"kept until " + until(report) + ", SHA-256 " + report.sha256());
			this.archive.remove(report.id());
			this.pantry.forget(report.id());
			files(report.id());
		}
		return due;
	}

	/** A report of the server has its list's number at its end. */
	private void files(String report) {
		String list = report.substring(report.lastIndexOf('-') + 1);
		try {
			for (String name : List.of(".report.xlsx", ".rejected.xlsx", ".summary.html")) {
				Files.deleteIfExists(this.home.reports().resolve(list + name));
			}
			Path upload = this.home.uploads().resolve(list + ".upload");
			Files.deleteIfExists(upload);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

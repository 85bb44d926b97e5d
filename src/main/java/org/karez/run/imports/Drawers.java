package org.karez.run.imports;

import java.nio.file.Path;

import org.karez.run.Home;

import org.springframework.stereotype.Component;

/**
 * Where the files of lists lie.
 */
@Component
class Drawers {

	private final Home home;

	Drawers(Home home) {
		this.home = home;
	}

	/** The folder files are received into. */
	Path uploads() {
		return this.home.uploads();
	}

	/** The file as it was handed in; a locked workbook once it was opened. */
	Path file(long id) {
		return this.home.uploads().resolve(id + ".upload");
	}

	/** A workbook of the list's rejected rows as it was mended. */
	Path mended(long id, int number) {
		return this.home.uploads().resolve(id + ".mended-" + number);
	}

	Path report(long id) {
		return this.home.reports().resolve(id + ".report.xlsx");
	}

	Path rejected(long id) {
		return this.home.reports().resolve(id + ".rejected.xlsx");
	}

}

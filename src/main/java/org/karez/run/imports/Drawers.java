package org.karez.run.imports;

import java.nio.file.Files;
import java.nio.file.Path;

import org.karez.intake.grid.RefusedFileException;
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

	/**
	 * The file as it was handed in; a locked workbook once it was opened.
	 * @throws RefusedFileException where it is gone
	 */
	Path file(long id) {
		Path file = place(id);
		if (!holds(id)) {
			throw new RefusedFileException("The file of list " + id + " is no longer where lists are kept", "",
					"Hand it in again, or put it back from a backup as uploads/" + file.getFileName()
							+ " in the data folder");
		}
		return file;
	}

	/** Where the file of a list lies, or is to lie. */
	Path place(long id) {
		return this.home.uploads().resolve(id + ".upload");
	}

	boolean holds(long id) {
		return Files.exists(place(id));
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

package org.karez.run.imports;

/**
 * How far an import is.
 */
public enum ImportState {

	/** Handed in; another list is being read first. */
	WAITING("Waiting"),
	/** Its rows are read and kept. */
	STAGING("Reading the file"),
	/** Its suppliers are held against lists and rules. */
	SCREENING("Screening suppliers"),
	/** The workbook is written. */
	REPORTING("Writing the report"),
	/** Screened, report ready. */
	DONE("Done"),
	/** Stopped by a person; can go on. */
	PAUSED("Paused"),
	/** Given up by a person. */
	CANCELLED("Cancelled"),
	/** Could not be done; the import says why. */
	FAILED("Failed");

	private final String label;

	ImportState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether work on it is due or under way. */
	public boolean running() {
		return this.ordinal() < DONE.ordinal();
	}

	/** Whether it may be taken up again. */
	public boolean resumable() {
		return this == PAUSED || this == FAILED;
	}

}

package org.karez.run.imports;

import java.util.Locale;
import java.util.Set;

/**
 * What part of the work on a list lies in each phase, measured on generated lists; most
 * of a long report is printed while its list is screened.
 */
enum Course {

	/** A text is read more than twice as fast as a workbook. */
	OF_A_TEXT(0, 1, 9, 80, 100),

	OF_A_WORKBOOK(0, 1, 22, 80, 100);

	private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xlsb", "xltx", "xltm", "xls", "ods");

	private final int[] percentBefore;

	Course(int... percentBefore) {
		this.percentBefore = percentBefore;
	}

	/** The course of a file of some name: a wrong name only makes the guess worse. */
	static Course of(String fileName) {
		String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return WORKBOOKS.contains(ending) ? OF_A_WORKBOOK : OF_A_TEXT;
	}

	/** From 0 to 100. */
	int percent(ImportState phase, double part) {
		int before = this.percentBefore[phase.ordinal()];
		return before + (int) (length(phase) * part);
	}

	/** How much work comes after a phase, as a multiple of it. */
	double toCome(ImportState phase) {
		int after = this.percentBefore[phase.ordinal() + 1];
		return (this.percentBefore[this.percentBefore.length - 1] - after) / (double) length(phase);
	}

	private int length(ImportState phase) {
		return this.percentBefore[phase.ordinal() + 1] - this.percentBefore[phase.ordinal()];
	}

}

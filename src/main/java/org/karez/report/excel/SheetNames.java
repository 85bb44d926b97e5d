package org.karez.report.excel;

import org.karez.report.content.Section;
import org.karez.report.content.Target;

/**
 * On which sheet and row a line of a section stands: sections longer than a sheet go on
 * on numbered ones.
 *
 * @param capacity how many lines one sheet holds beside its header
 */
record SheetNames(int capacity) {

	/** Rows of a sheet in this file format, without the header. */
	static final int LINES_OF_A_SHEET = 1_048_575;

	/** The sheet of a section by number, from 0; the first has no number in its name. */
	String of(Section section, int number) {
		return (number == 0) ? section.title() : section.title() + " " + (number + 1);
	}

	String of(Target target) {
		return of(target.section(), (int) ((target.line() - 1) / this.capacity));
	}

	/** The row of a line, from 1 as the reader sees it. */
	long row(Target target) {
		return (target.line() - 1) % this.capacity + 2;
	}

}

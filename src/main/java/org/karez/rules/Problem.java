package org.karez.rules;

import java.util.Comparator;

/**
 * What is wrong in a rule pack, where, and how to mend it.
 *
 * @param file the file, relative to the pack
 * @param line the line, from 1; the row in a table; 0 where the whole file is meant
 * @param problem what is wrong
 * @param remedy what to do
 */
public record Problem(String file, int line, String problem, String remedy) implements Comparable<Problem> {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
		.thenComparingInt(Problem::line)
		.thenComparing(Problem::problem);

	@Override
	public int compareTo(Problem other) {
		return BY_PLACE.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ":" + this.line : "") + ": " + this.problem + " — " + this.remedy;
	}

}

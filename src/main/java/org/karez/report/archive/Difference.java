package org.karez.report.archive;

/**
 * A place where a repeated verdict is not the one that was kept.
 *
 * @param line the number of the supplier's line, from 1
 * @param path the place in the line's JSON as a pointer, empty where the line as a whole
 * is missing or new
 * @param kept what was kept, empty where nothing was
 * @param again what came out this time, empty where nothing did
 */
public record Difference(long line, String path, String kept, String again) {

	public String inWords() {
		return "Line " + this.line + (this.path.isEmpty() ? "" : ", " + this.path) + ": kept " + said(this.kept)
				+ ", now " + said(this.again);
	}

	private static String said(String value) {
		return value.isEmpty() ? "nothing" : value;
	}

}

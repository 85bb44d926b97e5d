package org.karez.report.content;

/**
 * A line that another one points to.
 *
 * @param section its section
 * @param line its number in the section, from 1, headers not counted
 */
public record Target(Section section, long line) {

	public Target {
		if (line < 1) {
			throw new IllegalArgumentException("Lines are counted from 1, not " + line);
		}
	}

}

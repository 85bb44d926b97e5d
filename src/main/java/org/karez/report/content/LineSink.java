package org.karez.report.content;

import java.util.List;

/**
 * Takes the lines of a report's sections as they come.
 */
public interface LineSink {

	/** Adds a line at the end of a section. */
	void line(Section section, List<Value> values);

	/** The number the next line of a section will have, from 1. */
	long next(Section section);

}

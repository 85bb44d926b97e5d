package org.karez.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A labelled file of a known shape and how detection is measured on it.
 */
public interface LabelledSet {

	/** The file's name, for instance {@code addresses_in_xinjiang.csv}. */
	String file();

	/**
	 * Measures detection at the product's own thresholds.
	 * @param csv the labelled file
	 * @param errors takes every row that was judged wrongly
	 * @return one measure for each slice
	 */
	List<Measure> measure(Path csv, Consumer<Miss> errors);

	/**
	 * A row that was judged wrongly.
	 *
	 * @param set the set
	 * @param slice the part of the set
	 * @param line the file's line
	 * @param given what was given
	 * @param expected the label
	 * @param answered what detection said, with its reasons
	 */
	record Miss(String set, String slice, int line, String given, String expected, String answered) {

	}

}

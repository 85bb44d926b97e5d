package org.karez.report.archive;

import java.nio.file.Path;
import java.util.List;

import org.karez.intake.MendedFile;

/**
 * What the verdicts of a report were made of and what they were, so that they can be
 * repeated.
 *
 * @param input the input as it was handed in
 * @param mended the files in which rows of it were mended later, in their order
 * @param reading how the input was read, as JSON
 * @param grounds what the verdicts rest on, as JSON
 * @param rules the folder of the rule pack
 * @param seeds the folder of the evidence base
 * @param editions the folder of list editions loaded later; need not exist
 * @param verdicts the verdicts, one supplier a line, packed with gzip
 */
public record Ingredients(Path input, List<MendedFile> mended, String reading, String grounds, Path rules, Path seeds,
		Path editions, Path verdicts) {

	public Ingredients {
		mended = List.copyOf(mended);
	}

}

package org.karez.run.imports;

import java.io.InputStream;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.karez.intake.Reading;

/**
 * A file as it is handed in.
 *
 * @param fileName its own name
 * @param content its bytes
 * @param by who hands it in
 * @param asOf the day its verdicts speak of, or null for today
 * @param reading what is said about how it is to be read
 * @param password opens a locked workbook; empty for none
 */
public record Upload(String fileName, InputStream content, String by, @Nullable LocalDate asOf, Reading reading,
		String password) {

	private static final int LONGEST_NAME = 200;

	public Upload {
		String last = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
		fileName = last.isEmpty() ? "upload" : last.substring(Math.max(0, last.length() - LONGEST_NAME));
	}

	/** A file of which everything is found out. */
	public Upload(String fileName, InputStream content, String by, @Nullable LocalDate asOf) {
		this(fileName, content, by, asOf, Reading.none(), "");
	}

}

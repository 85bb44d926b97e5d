package org.karez.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What intake makes of one file, in short.
 *
 * @param file the file's path as asked for
 * @param status whether it can be read
 * @param format its format, or null where it was refused before that was known
 * @param encoding the encoding of a text file, else null
 * @param sheet the sheet read, or null
 * @param headerRow the header's row number, or null where there is none
 * @param mapping what its columns mean
 * @param rows filled rows below the header, repeated headers and totals left out
 * @param rejected those of them that name no supplier
 * @param problem what is wrong or may matter and what to do, or null
 * @param notes what may be good to know, each a sentence
 * @param millis how long it took, in milliseconds
 */
public record Preview(String file, Status status, @Nullable String format, @Nullable String encoding,
		@Nullable String sheet, @Nullable Integer headerRow, List<MappedColumn> mapping, int rows, int rejected,
		@Nullable String problem, List<String> notes, long millis) {

	public Preview {
		mapping = List.copyOf(mapping);
		notes = List.copyOf(notes);
	}

	/**
	 * Whether a file can be read.
	 */
	public enum Status {

		READ, WARNED, REFUSED

	}

}

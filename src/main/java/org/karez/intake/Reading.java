package org.karez.intake;

import java.nio.charset.Charset;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about how a list is to be read; whatever is null is found out.
 *
 * @param encoding the encoding of a text file
 * @param delimiter the character between values of a text file
 * @param sheet the sheet to read
 * @param headerRow the row number of the header, 0 where the sheet has none
 * @param columns what columns mean; the others are found out
 */
public record Reading(@Nullable Charset encoding, @Nullable Character delimiter, @Nullable String sheet,
		@Nullable Integer headerRow, List<ColumnChoice> columns) {

	public Reading {
		columns = (columns != null) ? List.copyOf(columns) : List.of();
		if (headerRow != null && headerRow < 0) {
			throw new IllegalArgumentException("Rows are counted from 1, 0 stands for no header; not " + headerRow);
		}
	}

	/** Everything is found out. */
	public static Reading none() {
		return new Reading(null, null, null, null, List.of());
	}

	/** Whether nothing is said at all. */
	public boolean silent() {
		return equals(none());
	}

}

package org.karez.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RawRow;

/**
 * A sheet with the row taken for its header.
 *
 * @param sample the sheet's first rows
 * @param header the place of the header among them, -1 where none was found
 * @param mapping what its columns mean
 * @param known what a person said about the same header row before, or null
 * @param score how much speaks for this sheet and row holding the suppliers
 */
record Layout(SheetSample sample, int header, ColumnMapping mapping, @Nullable KnownLayout known, double score) {

	/** The sampled rows below the header. */
	List<RawRow> body() {
		return this.sample.rows().subList(this.header + 1, this.sample.rows().size());
	}

}

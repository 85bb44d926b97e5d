package org.karez.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

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

	/** Below this a column's meaning was guessed by its values. */
	private static final double PLAIN = 0.5;

	/** Whether no word of the row taken for a header was understood. */
	boolean unheard() {
		return this.header >= 0 && this.mapping.columns()
			.stream()
			.allMatch((column) -> column.field() == Field.OTHER || column.confidence() < PLAIN);
	}

	/** The sampled rows below the header. */
	List<RawRow> body() {
		return this.sample.rows().subList(this.header + 1, this.sample.rows().size());
	}

}

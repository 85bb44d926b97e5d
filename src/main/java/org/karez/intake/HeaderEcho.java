package org.karez.intake;

import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

/**
 * Recognises a row that says the header once more, word by word or in another language.
 */
final class HeaderEcho {

	/** A header in a second language stands at once below the first. */
	private static final int ROWS_BELOW = 3;

	/** Values may sound like headers, as “Town” does; a header says nothing else. */
	private static final double PLAIN = 0.95;

	private static final int LEAST = 2;

	private final ColumnMapping mapping;

	private final HeaderMeanings meanings;

	private int seen;

	HeaderEcho(ColumnMapping mapping, HeaderMeanings meanings) {
		this.mapping = mapping;
		this.meanings = meanings;
	}

	boolean in(RawRow row) {
		return repeats(row) || this.mapping.headerRow() > 0 && this.seen++ < ROWS_BELOW && translates(row);
	}

	private boolean repeats(RawRow row) {
		int named = 0;
		for (MappedColumn column : this.mapping.columns()) {
			if (!column.header().isEmpty()) {
				named++;
				String value = row.value(column.index());
				if (value.length() < column.header().length() || !column.header().equals(value.strip())) {
					return false;
				}
			}
		}
		return named > 1;
	}

	private boolean translates(RawRow row) {
		int same = 0;
		for (MappedColumn column : this.mapping.columns()) {
			String value = row.value(column.index());
			if (!value.isBlank()) {
				HeaderMeanings.Meaning meaning = this.meanings.of(value);
				if (meaning.field() != column.field()
						|| column.field() != Field.OTHER && meaning.confidence() < PLAIN) {
					return false;
				}
				same += (column.field() != Field.OTHER) ? 1 : 0;
			}
		}
		return same >= LEAST;
	}

}

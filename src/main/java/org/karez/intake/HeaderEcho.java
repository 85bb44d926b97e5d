package org.karez.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;

/**
 * Recognises a row that says the header once more: word by word, in another language, or
 * for a second table with its columns in another order.
 */
final class HeaderEcho {

	/** A header in a second language stands at once below the first. */
	private static final int ROWS_BELOW = 3;

	/** Values may sound like headers, as “Town” does; a header says nothing else. */
	private static final double PLAIN = 0.95;

	private static final int LEAST = 2;

	/** Looking at a row's words costs more than at its texts, so not for ever. */
	private static final int LOOKS = 1_000;

	private final ColumnMapping mapping;

	private final HeaderMeanings meanings;

	private final Map<String, MappedColumn> headers = new HashMap<>();

	private int seen;

	private int looks;

	/** The last row that had more than one cell filled. */
	private int after;

	HeaderEcho(ColumnMapping mapping, HeaderMeanings meanings) {
		this.mapping = mapping;
		this.meanings = meanings;
		this.after = mapping.headerRow();
		mapping.columns()
			.stream()
			.filter((column) -> !column.header().isBlank())
			.forEach((column) -> this.headers.putIfAbsent(column.header(), column));
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

	/**
	 * What the columns mean from here on where a row is the header of a further table,
	 * else null.
	 */
	@Nullable ColumnMapping another(RawRow row) {
		boolean begins = row.number() > this.after + 1;
		this.after = (filled(row) > 1) ? row.number() : this.after;
		boolean mayBeOther = begins && this.looks < LOOKS;
		if (this.mapping.headerRow() == 0 || !mayBeOther && !this.headers.containsKey(first(row))) {
			return null;
		}
		List<MappedColumn> columns = new ArrayList<>();
		for (int i = 0; i < row.width(); i++) {
			MappedColumn column = column(row, i, mayBeOther);
			if (column == null) {
				return null;
			}
			columns.add(column);
		}
		ColumnMapping another = new ColumnMapping(this.mapping.sheet(), row.number(), columns);
		return (another.hasName() && columns.stream().filter((each) -> !each.header().isEmpty()).count() >= LEAST)
				? another : null;
	}

	private @Nullable MappedColumn column(RawRow row, int index, boolean mayBeOther) {
		String text = row.value(index).strip();
		if (text.isEmpty()) {
			return new MappedColumn(index, "", Field.OTHER, SiteRole.PRODUCTION, 0, 0, List.of());
		}
		MappedColumn same = this.headers.get(text);
		if (same != null) {
			return new MappedColumn(index, text, same.field(), same.role(), same.group(), same.confidence(),
					same.samples());
		}
		if (!mayBeOther || row.is(index, CellNote.NUMBER)) {
			return null;
		}
		this.looks++;
		HeaderMeanings.Meaning meaning = this.meanings.of(text);
		return (meaning.field() == Field.OTHER || meaning.confidence() < PLAIN) ? null
				: new MappedColumn(index, text, meaning.field(), meaning.role(), 0, meaning.confidence(), List.of());
	}

	private static String first(RawRow row) {
		for (int i = 0; i < row.width(); i++) {
			if (!row.value(i).isBlank()) {
				return row.value(i).strip();
			}
		}
		return "";
	}

	private static int filled(RawRow row) {
		int filled = 0;
		for (int i = 0; i < row.width() && filled < 2; i++) {
			filled += row.value(i).isBlank() ? 0 : 1;
		}
		return filled;
	}

}

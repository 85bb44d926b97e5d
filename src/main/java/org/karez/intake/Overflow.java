package org.karez.intake;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

/**
 * Notices rows that have more cells than their header: in a text, a delimiter inside a
 * value has cut it in two and moved all behind it.
 */
final class Overflow {

	/** A column so often filled is one that its author left without a header. */
	private static final int ORDINARY = 5;

	private static final int LONGEST_FORM = 20;

	private static final Set<Field> PLACES = Set.of(Field.ADDRESS, Field.CITY, Field.PROVINCE, Field.COUNTRY,
			Field.POSTAL_CODE, Field.COUNTY);

	private static final String REMEDY = "Put values that hold the delimiter in quotation marks, or save the list as .xlsx";

	private final List<MappedColumn> columns;

	private final Forms forms;

	private final int width;

	/** How many cells the header's own row has, empty ones at its end included. */
	private int cells;

	/** Columns behind a name that no legal form belongs into. */
	private final int[] behindNames;

	Overflow(List<MappedColumn> columns, Forms forms) {
		this.columns = columns;
		this.forms = forms;
		int last = columns.size();
		while (last > 0 && columns.get(last - 1).header().isBlank()) {
			last--;
		}
		this.width = last;
		this.behindNames = columns.stream()
			.filter((column) -> column.field() == Field.NAME && column.index() + 1 < columns.size()
					&& PLACES.contains(columns.get(column.index() + 1).field()))
			.mapToInt((column) -> column.index() + 1)
			.toArray();
	}

	/** Learns the header's own row. */
	void header(RawRow row) {
		this.cells = row.width();
	}

	/** The problem of a text's row whose values are moved, or null. */
	@Nullable Problem moved(RawRow row) {
		int beyond = beyond(row);
		return (beyond >= 0 && (spaced(row) || row.width() > this.cells && !ordinary(beyond)))
				? new Problem("column " + MappedColumn.letters(beyond), row.value(beyond),
						"The row has more cells than the header: a delimiter inside a value has cut it in two", REMEDY)
				: null;
	}

	/** The problem of a name cut from its legal form, or null. */
	@Nullable Problem cut(RawRow row) {
		for (int behind : this.behindNames) {
			String value = row.value(behind);
			if (!value.isEmpty() && value.length() <= LONGEST_FORM && this.forms.alone(value)) {
				return new Problem(this.columns.get(behind).header(), value,
						"The name is cut at its delimiter: its legal form stands in the next column", REMEDY);
			}
		}
		return null;
	}

	/** The problem of a row that goes on behind the table, or null. */
	@Nullable Problem further(RawRow row) {
		int beyond = beyond(row);
		return (beyond < 0 || ordinary(beyond)) ? null
				: new Problem("column " + MappedColumn.letters(beyond), row.value(beyond),
						"The row has more cells than the header", "Give the column a header, or clear the cell");
	}

	/** The first filled cell behind the last named header, -1 where there is none. */
	private int beyond(RawRow row) {
		for (int i = this.width; i < row.width() && this.width > 0; i++) {
			if (!row.value(i).isBlank()) {
				return i;
			}
		}
		return -1;
	}

	private boolean ordinary(int column) {
		return column < this.columns.size() && this.columns.get(column).samples().size() >= ORDINARY;
	}

	/** Whether some values begin with a space, as what follows a comma does. */
	private static boolean spaced(RawRow row) {
		int spaced = 0;
		int filled = 0;
		for (int i = 1; i < row.width(); i++) {
			String value = row.value(i);
			filled += value.isEmpty() ? 0 : 1;
			spaced += (!value.isEmpty() && value.charAt(0) == ' ') ? 1 : 0;
		}
		return spaced > 0 && spaced < filled;
	}

}

package org.karez.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RawRow;

/**
 * Tells a sheet that goes on where the suppliers' sheet ends: no header, but the same
 * kinds of values in the same columns.
 */
final class Continuation {

	/** Of a column's values, this part holds letters where it is a column of words. */
	private static final double MOST = 0.5;

	private Continuation() {
	}

	/**
	 * Whether a sheet without a header goes on with the rows of another.
	 * @param main the suppliers' sheet with its header
	 * @param other another sheet
	 */
	static boolean of(Layout main, Layout other) {
		if (main.header() < 0 || !other.unheard()) {
			return false;
		}
		List<RawRow> rows = other.sample().rows();
		int same = 0;
		boolean telling = false;
		for (MappedColumn column : main.mapping().columns()) {
			Boolean words = words(main.body(), column.index());
			Boolean others = words(rows, column.index());
			boolean named = RowFlaws.isName(column.field());
			if (words != null && others != null && !words.equals(others) || named && others == null) {
				return false;
			}
			same += (words != null && others != null) ? 1 : 0;
			telling |= words != null && (words ? shared(main.body(), rows, column.index()) : others != null);
		}
		return same > 1 && telling && rows.stream().allMatch((row) -> width(row) <= main.mapping().columns().size());
	}

	/**
	 * Words agree with words anywhere; a country or city that stands in both is telling.
	 */
	private static boolean shared(List<RawRow> rows, List<RawRow> others, int column) {
		Set<String> values = new HashSet<>();
		rows.forEach((row) -> values.add(Plain.words(row.value(column))));
		values.remove("");
		return others.stream().anyMatch((row) -> values.contains(Plain.words(row.value(column))));
	}

	/** Whether a column holds words rather than numbers, null where it holds nothing. */
	private static @Nullable Boolean words(List<RawRow> rows, int column) {
		List<String> values = rows.stream()
			.map((row) -> row.value(column))
			.filter((value) -> !value.isBlank())
			.toList();
		long words = values.stream().filter((value) -> value.chars().anyMatch(Character::isLetter)).count();
		return values.isEmpty() ? null : words > values.size() * MOST;
	}

	private static int width(RawRow row) {
		int width = row.width();
		while (width > 0 && row.value(width - 1).isBlank()) {
			width--;
		}
		return width;
	}

	/** The columns of the suppliers' sheet for all rows of another. */
	static ColumnMapping mapping(ColumnMapping main, Layout other) {
		return new ColumnMapping(other.sample().sheet().name(), 0, main.columns());
	}

}

package org.karez.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

/**
 * Tells a heading between the rows of a wide list from a supplier of whom only the name
 * is known.
 */
final class Headings {

	/** In a list with so many other filled columns a value alone is conspicuous. */
	private static final int WIDE = 2;

	/** Looking at a heading's words costs more than at a row, so not for ever. */
	private static final int LOOKS = 2_000;

	private final HeaderMeanings meanings;

	private final Forms forms;

	private final boolean wide;

	private final boolean lowerCase;

	private int looks;

	Headings(List<MappedColumn> columns, HeaderMeanings meanings, Forms forms) {
		this.meanings = meanings;
		this.forms = forms;
		this.wide = columns.stream()
			.filter((column) -> column.field() != Field.NAME && !column.header().isBlank()
					&& column.samples().size() > 1)
			.count() >= WIDE;
		this.lowerCase = columns.stream()
			.filter((column) -> column.field() == Field.NAME)
			.flatMap((column) -> column.samples().stream())
			.anyMatch((name) -> name.chars().anyMatch(Character::isLowerCase));
	}

	/** Whether a cell is the only one filled in its row, in a list where more is. */
	boolean alone(RawRow row, int column) {
		if (!this.wide) {
			return false;
		}
		for (int i = 0; i < row.width(); i++) {
			if (i != column && !row.value(i).isBlank() && !row.is(i, CellNote.MERGED)) {
				return false;
			}
		}
		return true;
	}

	/** The problem of a value alone in its row that is a heading, or null. */
	@Nullable Problem heading(String column, String value) {
		return heads(value) ? new Problem(column, value, "The row holds a heading and no supplier",
				"Delete the row; where it is a supplier, fill in its other cells") : null;
	}

	/** What is to be said of a value alone in its row that may be a supplier. */
	static Problem doubt(String column, String value) {
		return new Problem(column, value, "The name stands alone in its row and was taken for a supplier",
				"Where it is a heading, delete the row");
	}

	private boolean heads(String value) {
		if (this.forms.endIn(value)) {
			return false;
		}
		boolean capitals = this.lowerCase && value.chars().anyMatch(Character::isUpperCase)
				&& value.chars().noneMatch(Character::isLowerCase);
		return capitals || value.strip().endsWith(":") || this.looks++ < LOOKS && names(value);
	}

	private boolean names(String value) {
		HeaderMeanings.Meaning meaning = this.meanings.of(value);
		return meaning.field() != Field.OTHER && meaning.concepts().contains("company");
	}

}

package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.karez.intake.grid.RawRow;

/**
 * The texts above a sheet's columns: those of one row, or of two that belong together.
 *
 * @param at the place of the row, the lower one of two, among the sampled rows; -1 where
 * the sheet has no header
 * @param texts the texts by column
 */
record HeaderRow(int at, List<String> texts) {

	static final HeaderRow NONE = new HeaderRow(-1, List.of());

	HeaderRow {
		texts = List.copyOf(texts);
	}

	static HeaderRow of(List<RawRow> rows, int at) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < rows.get(at).width(); i++) {
			texts.add(rows.get(at).value(i).strip());
		}
		return new HeaderRow(at, texts);
	}

	/**
	 * A row and the one above it: a group's head stands once, over the first of its
	 * columns.
	 * @param rows the sampled rows
	 * @param lower the place of the lower row, at least 1
	 */
	static HeaderRow joined(List<RawRow> rows, int lower) {
		RawRow above = rows.get(lower - 1);
		RawRow below = rows.get(lower);
		List<String> texts = new ArrayList<>();
		String group = "";
		for (int i = 0; i < Math.max(above.width(), below.width()); i++) {
			String head = above.value(i).strip();
			String own = below.value(i).strip();
			if (!head.isEmpty()) {
				group = (own.isEmpty() || own.equals(head)) ? "" : head;
			}
			texts.add(own.isEmpty() || own.equals(head) ? head : (group + " " + own).strip());
		}
		return new HeaderRow(lower, texts);
	}

	String text(int column) {
		return (column < this.texts.size()) ? this.texts.get(column) : "";
	}

	/** The fingerprint by which the same header row is known again. */
	String layout() {
		return ColumnMapping.layout(this.texts);
	}

}

package org.karez.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

/**
 * Tells whether a header stands in two rows: groups such as “Factory” and “Owner” above,
 * “Name” and “Address” below.
 */
final class HeaderRows {

	private static final int LONGEST_HEAD = 60;

	/** Below this a cell only sounds like a header. */
	private static final double PLAIN = 0.8;

	private static final Set<Field> NAMES = Set.of(Field.NAME, Field.LOCAL_NAME, Field.SITE_NAME);

	private final HeaderMeanings meanings;

	HeaderRows(HeaderMeanings meanings) {
		this.meanings = meanings;
	}

	/** The header that a row belongs to, together with the row above or below it. */
	HeaderRow around(List<RawRow> rows, int at) {
		HeaderRow exactly = exactly(rows, at);
		if (exactly.texts().equals(HeaderRow.of(rows, at).texts()) && at + 1 < rows.size() && spans(rows, at + 1)
				&& names(rows.get(at + 1))) {
			return better(HeaderRow.joined(rows, at + 1), exactly);
		}
		return exactly;
	}

	/** The header whose lowest row this is. */
	HeaderRow exactly(List<RawRow> rows, int at) {
		HeaderRow alone = HeaderRow.of(rows, at);
		if (at == 0 || !spans(rows, at)) {
			return alone;
		}
		return better(HeaderRow.joined(rows, at), alone);
	}

	/**
	 * Whether the row above holds heads of groups: short texts with gaps that this one
	 * fills.
	 */
	private static boolean spans(List<RawRow> rows, int lower) {
		RawRow above = rows.get(lower - 1);
		RawRow below = rows.get(lower);
		for (int i = 1; i < below.width() && above.number() + 1 == below.number(); i++) {
			if (above.value(i).isBlank() && !below.value(i).isBlank() && heads(above)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a row may hold the heads of groups: several short texts. */
	private static boolean heads(RawRow row) {
		int filled = 0;
		for (int i = 0; i < row.width(); i++) {
			if (row.value(i).length() > LONGEST_HEAD || row.is(i, CellNote.NUMBER)) {
				return false;
			}
			filled += row.value(i).isBlank() ? 0 : 1;
		}
		return filled > 1;
	}

	/** Whether most of a row's cells are names of columns rather than values. */
	private boolean names(RawRow row) {
		int filled = 0;
		int named = 0;
		for (int i = 0; i < row.width(); i++) {
			String text = row.value(i);
			if (!text.isBlank()) {
				filled++;
				named += (plain(text)) ? 1 : 0;
			}
		}
		return heads(row) && named > 1 && named * 2 > filled;
	}

	private boolean plain(String text) {
		HeaderMeanings.Meaning meaning = this.meanings.of(text);
		return meaning.field() != Field.OTHER && meaning.confidence() >= PLAIN;
	}

	/** Two rows say more than one, and take no name away. */
	private HeaderRow better(HeaderRow joined, HeaderRow alone) {
		Set<List<Object>> together = meant(joined);
		Set<List<Object>> apart = meant(alone);
		boolean named = NAMES.stream().noneMatch((name) -> holds(apart, name))
				|| NAMES.stream().anyMatch((name) -> holds(together, name));
		return (together.size() > apart.size() && named) ? joined : alone;
	}

	private static boolean holds(Set<List<Object>> meant, Field field) {
		return meant.stream().anyMatch((each) -> each.get(0) == field);
	}

	/** The different things the columns of a header mean. */
	private Set<List<Object>> meant(HeaderRow header) {
		Set<List<Object>> meant = new HashSet<>();
		for (String text : header.texts()) {
			HeaderMeanings.Meaning meaning = this.meanings.of(text);
			if (meaning.field() != Field.OTHER) {
				meant.add(List.of(meaning.field(), meaning.role(), meaning.number()));
			}
		}
		return meant;
	}

}

package org.karez.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

/**
 * Tells tables whose shape is not that of a list: turned on their side, or two beside
 * each other.
 */
final class Turned {

	/** So many names of fields one below the other are no chance. */
	private static final int LEAST = 3;

	/** Of a first column's cells, this part. */
	private static final double MOST = 0.6;

	private static final double PLAIN = 0.95;

	private final HeaderMeanings meanings;

	Turned(HeaderMeanings meanings) {
		this.meanings = meanings;
	}

	/** Whether the first column names the fields and the header hardly any. */
	boolean onItsSide(Layout layout) {
		int first = first(layout);
		if (first < 0) {
			return false;
		}
		Set<Field> below = EnumSet.noneOf(Field.class);
		int filled = 0;
		int named = 0;
		for (RawRow row : layout.sample().rows().subList(layout.header(), layout.sample().rows().size())) {
			String value = row.value(first);
			if (!value.isBlank()) {
				filled++;
				HeaderMeanings.Meaning meaning = this.meanings.of(value);
				boolean plain = meaning.field() != Field.OTHER && meaning.confidence() >= PLAIN;
				named += plain ? 1 : 0;
				below.add(plain ? meaning.field() : Field.OTHER);
			}
		}
		below.remove(Field.OTHER);
		return below.size() >= LEAST && named >= filled * MOST && fields(layout) <= 1;
	}

	private static int first(Layout layout) {
		List<RawRow> rows = layout.sample().rows();
		for (int i = 0; layout.header() >= 0 && i < rows.get(layout.header()).width(); i++) {
			if (!rows.get(layout.header()).value(i).isBlank()) {
				return i;
			}
		}
		return -1;
	}

	/** How many different fields the header row names by its own words. */
	private int fields(Layout layout) {
		RawRow header = layout.sample().rows().get(layout.header());
		Set<Field> fields = EnumSet.noneOf(Field.class);
		for (int i = 0; i < header.width(); i++) {
			HeaderMeanings.Meaning meaning = this.meanings.of(header.value(i));
			fields.add((meaning.confidence() >= PLAIN) ? meaning.field() : Field.OTHER);
		}
		fields.remove(Field.OTHER);
		return fields.size();
	}

	/** Whether the same headers stand twice with an empty column between. */
	static boolean twoBesideEachOther(ColumnMapping mapping) {
		List<MappedColumn> columns = mapping.columns();
		for (int gap = 1; gap < columns.size() - 1; gap++) {
			MappedColumn between = columns.get(gap);
			if (between.header().isBlank() && between.samples().isEmpty()) {
				Set<String> left = headers(columns.subList(0, gap));
				Set<String> right = headers(columns.subList(gap + 1, columns.size()));
				right.retainAll(left);
				if (right.size() > 1 && left.size() - right.size() <= 1) {
					return true;
				}
			}
		}
		return false;
	}

	private static Set<String> headers(List<MappedColumn> columns) {
		return columns.stream()
			.map((column) -> Plain.words(column.header()))
			.filter((header) -> !header.isEmpty())
			.collect(Collectors.toSet());
	}

}

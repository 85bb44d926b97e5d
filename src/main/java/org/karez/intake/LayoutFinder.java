package org.karez.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.Sheet;
import org.karez.supplier.Field;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Finds the row of a sheet that names its columns, below titles, notes and instructions.
 */
final class LayoutFinder {

	private static final int LONGEST_HEADER = 250;

	private static final int COLUMNS_TO_LOOK_AT = 300;

	private static final int ROWS_THAT_MAY_BE_HEADER = 60;

	/** Below this a row of values that happen to sound like headers. */
	private static final double LEAST = 1.2;

	private static final double HIDDEN = 4;

	private static final double PROSE = -3;

	/** Below this a cell is a sentence with known words in it rather than a header. */
	private static final double PLAIN = 0.8;

	private static final double SENTENCE = 0.25;

	private static final double AMONG_VALUES = 1.5;

	/** A person's word outweighs whatever other sheets sound like. */
	private static final double SAID = 100;

	private final HeaderMeanings meanings;

	private final Map<String, Double> sheetWords = new HashMap<>();

	private final ColumnMapper mapper;

	private final HeaderRows headers;

	private final Turned turned;

	LayoutFinder(HeaderMeanings meanings, ValueForms values, Forms forms, Path folder) {
		this.meanings = meanings;
		this.mapper = new ColumnMapper(meanings, values, forms);
		this.headers = new HeaderRows(meanings);
		this.turned = new Turned(meanings);
		for (Row row : Table.read(folder.resolve("sheets.csv"), "word", "weight").rows()) {
			this.sheetWords.put(Word.pattern("sheet", row.required("word")), row.number("weight"));
		}
	}

	/**
	 * Finds the header of a sheet.
	 * @param sample the sheet's first rows
	 * @param row the header's row number where a person says it, 0 for no header, else
	 * null
	 * @param known what people said about header rows, by their fingerprint
	 */
	Layout find(SheetSample sample, @Nullable Integer row, Map<String, KnownLayout> known) {
		HeaderRow said = (row != null) ? said(sample, row) : known(sample.rows(), known.keySet());
		Scored scored = (said != null) ? new Scored(said, SAID) : best(sample.rows());
		ColumnMapping mapping = this.mapper.map(sample, scored.header());
		KnownLayout layout = known.get(scored.header().layout());
		ColumnMapping meant = (layout != null) ? mapping.choosing(layout.columns()) : mapping;
		return new Layout(sample, scored.header().at(), meant, layout,
				scored.score() + sheet(sample, scored.header().at(), meant));
	}

	private HeaderRow said(SheetSample sample, int row) {
		if (row == 0) {
			return HeaderRow.NONE;
		}
		for (int i = 0; i < sample.rows().size(); i++) {
			if (sample.rows().get(i).number() == row) {
				return this.headers.exactly(sample.rows(), i);
			}
		}
		throw new RefusedFileException("Row " + row + " cannot be the header: it is empty or too far down",
				"sheet “" + sample.sheet().name() + "”", "Name a filled row among the first hundred, or 0 for none");
	}

	/** A header row that people have spoken about is one, whatever it sounds like. */
	private static @Nullable HeaderRow known(List<RawRow> rows, Set<String> layouts) {
		for (int i = 0; i < Math.min(rows.size(), ROWS_THAT_MAY_BE_HEADER) && !layouts.isEmpty(); i++) {
			HeaderRow alone = HeaderRow.of(rows, i);
			if (layouts.contains(alone.layout())) {
				return alone;
			}
			HeaderRow joined = (i > 0) ? HeaderRow.joined(rows, i) : alone;
			if (layouts.contains(joined.layout())) {
				return joined;
			}
		}
		return null;
	}

	private Scored best(List<RawRow> rows) {
		int best = -1;
		double bestScore = 0;
		for (int i = 0; i < Math.min(rows.size(), ROWS_THAT_MAY_BE_HEADER); i++) {
			double score = score(rows.get(i)) - asWideBefore(rows, i) * AMONG_VALUES;
			if (score > bestScore + 0.01) {
				best = i;
				bestScore = score;
			}
		}
		if (bestScore < LEAST && !onlyColumn(rows, best)) {
			int first = first(rows);
			return new Scored((first < 0) ? HeaderRow.NONE : HeaderRow.of(rows, first), 0);
		}
		return new Scored(this.headers.around(rows, best), bestScore);
	}

	/** Titles above a header are narrow; rows as wide as itself are values already. */
	private static int asWideBefore(List<RawRow> rows, int at) {
		int width = filled(rows.get(at));
		int wide = 0;
		for (int i = 0; i < at; i++) {
			int filled = filled(rows.get(i));
			wide += (filled > 1 && filled * 10 >= width * 8 || width == 1) ? 1 : 0;
		}
		return wide;
	}

	private double score(RawRow row) {
		Set<Field> fields = new HashSet<>();
		double score = 0;
		for (int i = 0; i < Math.min(row.width(), COLUMNS_TO_LOOK_AT); i++) {
			String text = row.value(i);
			if (text.isBlank() || text.length() > LONGEST_HEADER || row.is(i, CellNote.NUMBER)) {
				continue;
			}
			HeaderMeanings.Meaning meaning = this.meanings.of(text);
			if (meaning.field() != Field.OTHER && fields.add(meaning.field())) {
				score += (meaning.confidence() >= PLAIN) ? meaning.confidence() : SENTENCE;
			}
		}
		return fields.contains(Field.NAME) || fields.contains(Field.SITE_NAME) ? score + 0.5 : score;
	}

	/** A list of nothing but names has one column, and its header is one word. */
	private static boolean onlyColumn(List<RawRow> rows, int best) {
		return best == 0 && rows.stream().allMatch((row) -> row.width() <= 1);
	}

	/** Without a known word the first row as wide as most is taken for the header. */
	private static int first(List<RawRow> rows) {
		int[] widths = rows.stream().mapToInt(LayoutFinder::filled).sorted().toArray();
		int usual = (widths.length == 0) ? 0 : widths[widths.length / 2];
		for (int i = 0; i < rows.size(); i++) {
			if (filled(rows.get(i)) * 2 > usual) {
				return i;
			}
		}
		return -1;
	}

	private static int filled(RawRow row) {
		int filled = 0;
		for (int i = 0; i < row.width(); i++) {
			filled += row.value(i).isBlank() ? 0 : 1;
		}
		return filled;
	}

	List<String> doubts(Layout layout) {
		return (layout.header() < 0) ? List.of() : this.mapper.doubts(layout.mapping(), layout.body());
	}

	boolean onItsSide(Layout layout) {
		return this.turned.onItsSide(layout);
	}

	private double sheet(SheetSample sample, int header, ColumnMapping mapping) {
		return byName(sample.sheet()) - (sample.sheet().hidden() ? HIDDEN : 0) + (mapping.hasName() ? 2 : 0)
				+ (sample.rows().size() > header + 1 ? 1 : 0);
	}

	private double byName(Sheet sheet) {
		String name = HeaderText.of(sheet.name()).words();
		return this.sheetWords.entrySet()
			.stream()
			.filter((entry) -> name.contains(entry.getKey()))
			.mapToDouble(Map.Entry::getValue)
			.sum();
	}

	/** Whether a sheet is plainly prose by its name: instructions, notes, look-ups. */
	boolean prose(Sheet sheet) {
		return byName(sheet) <= PROSE;
	}

	/**
	 * A header and how much its words speak for it.
	 *
	 * @param header the header
	 * @param score how much
	 */
	private record Scored(HeaderRow header, double score) {

	}

}

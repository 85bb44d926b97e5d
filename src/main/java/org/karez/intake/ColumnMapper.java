package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

/**
 * Gives every column of a sheet its meaning, from its header and beside the others.
 */
final class ColumnMapper {

	private static final int SAMPLES = 5;

	private static final int SAMPLE_LENGTH = 80;

	/** Fewer values of a nameless column prove nothing. */
	private static final int LEAST_VALUES = 3;

	private static final double GUESSED = 0.4;

	private final HeaderMeanings meanings;

	private final ValueForms forms;

	ColumnMapper(HeaderMeanings meanings, ValueForms forms) {
		this.meanings = meanings;
		this.forms = forms;
	}

	ColumnMapping map(SheetSample sample, int header) {
		List<MappedColumn> columns = new ArrayList<>();
		if (header >= 0) {
			RawRow row = sample.rows().get(header);
			List<RawRow> body = sample.rows().subList(header + 1, sample.rows().size());
			for (int i = 0; i < width(row, body); i++) {
				columns.add(column(i, row.value(i), body));
			}
		}
		int number = (header >= 0) ? sample.rows().get(header).number() : 0;
		return new ColumnMapping(sample.sheet().name(), number, withName(columns));
	}

	private static int width(RawRow header, List<RawRow> body) {
		return Math.max(header.width(), body.stream().mapToInt(RawRow::width).max().orElse(0));
	}

	private MappedColumn column(int index, String header, List<RawRow> body) {
		HeaderMeanings.Meaning meaning = this.meanings.of(header);
		List<String> values = body.stream().map((row) -> row.value(index)).filter((value) -> !value.isBlank()).toList();
		List<String> samples = values.stream()
			.map((value) -> (value.length() > SAMPLE_LENGTH) ? value.substring(0, SAMPLE_LENGTH) + "…" : value)
			.limit(SAMPLES)
			.toList();
		Field guessed = meaning.concepts().isEmpty() && values.size() >= LEAST_VALUES
				? this.forms.rather(Field.OTHER, values) : null;
		return new MappedColumn(index, header.strip(), (guessed != null) ? guessed : meaning.field(), meaning.role(), 0,
				(guessed != null) ? GUESSED : meaning.confidence(), samples);
	}

	/** Columns whose values look like another field's, in words. */
	List<String> doubts(ColumnMapping mapping, List<RawRow> body) {
		List<String> doubts = new ArrayList<>();
		for (MappedColumn column : mapping.columns()) {
			List<String> values = body.stream()
				.map((row) -> row.value(column.index()))
				.filter((value) -> !value.isBlank())
				.toList();
			Field rather = (column.field() == Field.OTHER) ? null : this.forms.rather(column.field(), values);
			if (rather != null) {
				doubts.add("“" + column.header() + "” was taken for " + column.field().label()
						+ ", but most of its first values look like " + rather.label() + "; check the mapping");
			}
		}
		return doubts;
	}

	/** A list of factories calls its suppliers factories. */
	private static List<MappedColumn> withName(List<MappedColumn> columns) {
		if (columns.stream().anyMatch((column) -> column.field() == Field.NAME || column.field() == Field.LOCAL_NAME)) {
			return columns;
		}
		List<MappedColumn> named = new ArrayList<>(columns);
		for (int i = 0; i < named.size(); i++) {
			MappedColumn column = named.get(i);
			if (column.field() == Field.SITE_NAME) {
				named.set(i, new MappedColumn(i, column.header(), Field.NAME, column.role(), 0, column.confidence(),
						column.samples()));
				return named;
			}
		}
		return columns;
	}

}

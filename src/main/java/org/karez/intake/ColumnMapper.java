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

	/** No list has more columns that mean something to it; the rest is kept unheard. */
	private static final int COLUMNS_HEARD = 1000;

	private static final int SAMPLE_LENGTH = 80;

	/** Fewer values of a nameless column prove nothing. */
	private static final int LEAST_VALUES = 3;

	/** As in “pct”; more letters are a name. */
	private static final int LETTERS_OF_A_UNIT = 8;

	private static final double GUESSED = 0.4;

	private final HeaderMeanings meanings;

	private final ValueForms forms;

	private final NameColumns names;

	private final Forms firms;

	ColumnMapper(HeaderMeanings meanings, ValueForms forms, Forms firms) {
		this.meanings = meanings;
		this.forms = forms;
		this.names = new NameColumns(meanings);
		this.firms = firms;
	}

	ColumnMapping map(SheetSample sample, HeaderRow header) {
		List<RawRow> body = sample.rows().subList(header.at() + 1, sample.rows().size());
		int width = Math.max(header.texts().size(), body.stream().mapToInt(RawRow::width).max().orElse(0));
		List<HeaderMeanings.Meaning> meanings = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			meanings.add(this.meanings.of((i < COLUMNS_HEARD) ? header.text(i) : ""));
		}
		ColumnGroups groups = new ColumnGroups(meanings);
		List<MappedColumn> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(column(i, header.text(i), meanings.get(i), groups.of(meanings.get(i)), body));
		}
		int row = (header.at() < 0) ? 0 : sample.rows().get(header.at()).number();
		return new ColumnMapping(sample.sheet().name(), row, this.names.in(columns, body));
	}

	private MappedColumn column(int index, String header, HeaderMeanings.Meaning meaning, int group,
			List<RawRow> body) {
		List<String> values = body.stream().map((row) -> row.value(index)).filter((value) -> !value.isBlank()).toList();
		List<String> samples = values.stream()
			.map((value) -> (value.length() > SAMPLE_LENGTH) ? value.substring(0, SAMPLE_LENGTH) + "…" : value)
			.limit(SAMPLES)
			.toList();
		Field guessed = meaning.concepts().isEmpty() && values.size() >= LEAST_VALUES
				? this.forms.rather(Field.OTHER, values) : null;
		Field said = namesOwners(meaning.field(), values) ? Field.OWNERS : meaning.field();
		return new MappedColumn(index, header.strip(), (guessed != null) ? guessed : said, meaning.role(), group,
				(guessed != null) ? GUESSED : meaning.confidence(), samples);
	}

	/** A header such as “owners and shares” says shares, its values name the owners. */
	private static boolean namesOwners(Field field, List<String> values) {
		return field == Field.OWNER_SHARE
				&& values.stream().filter(ColumnMapper::holdsName).count() * 2 > values.size();
	}

	private static boolean holdsName(String value) {
		return value.codePoints().filter(Character::isLetter).count() > LETTERS_OF_A_UNIT
				|| value.codePoints().filter(Character::isIdeographic).count() > 1;
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
			if (column.field() == Field.OTHER && firms(values)) {
				doubts.add("“" + named(column) + "” was not understood and holds names of firms: they are not "
						+ "checked as parties. Say what the column means");
			}
		}
		return doubts;
	}

	private boolean firms(List<String> values) {
		return values.stream().filter(this.firms::endIn).count() * 2 > values.size();
	}

	private static String named(MappedColumn column) {
		return column.header().isEmpty() ? "Column " + column.letters() : column.header();
	}

}

package org.karez.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;

/**
 * Settles which column of a sheet names the suppliers: never one of numbers, and where
 * none says so, the one that can.
 */
final class NameColumns {

	/** Of a column's values, this part makes it numbers or words. */
	private static final double MOST = 0.7;

	/** One number may be a firm's name, as 360 is. */
	private static final int LEAST = 2;

	private static final Set<Field> MAY_NAME = Set.of(Field.OTHER, Field.DESCRIPTION);

	private final HeaderMeanings meanings;

	NameColumns(HeaderMeanings meanings) {
		this.meanings = meanings;
	}

	List<MappedColumn> in(List<MappedColumn> columns, List<RawRow> body) {
		List<MappedColumn> settled = new ArrayList<>(columns);
		boolean several = columns.stream().filter((column) -> column.field() == Field.NAME).count() > 1;
		boolean numbered = false;
		for (int i = 0; i < settled.size(); i++) {
			MappedColumn column = settled.get(i);
			if (column.field() == Field.NAME && numbers(column, body, several ? 1 : LEAST)) {
				settled.set(i, column.as(Field.SUPPLIER_ID));
				numbered = true;
			}
		}
		if (numbered && !named(settled)) {
			name(settled, (column) -> MAY_NAME.contains(column.field()) && mayName(column) && words(column, body));
		}
		firstTier(settled);
		name(settled, (column) -> concepts(column).contains("stand_in"));
		name(settled, (column) -> column.field() == Field.SITE_NAME);
		return settled;
	}

	/** Where tiers stand beside each other, the first is the supplier. */
	private void firstTier(List<MappedColumn> columns) {
		name(columns, (column) -> column.field() == Field.SUPPLIES_TO && (concepts(column).contains("tier_one")
				|| concepts(column).contains("tier") && HeaderText.of(column.header()).number() == 1));
	}

	/** Makes the first fitting column the name where there is none. */
	private static void name(List<MappedColumn> columns, Predicate<MappedColumn> fits) {
		if (named(columns)) {
			return;
		}
		for (int i = 0; i < columns.size(); i++) {
			if (fits.test(columns.get(i))) {
				columns.set(i, columns.get(i).as(Field.NAME));
				return;
			}
		}
	}

	private static boolean named(List<MappedColumn> columns) {
		return columns.stream().anyMatch((column) -> RowFlaws.isName(column.field()));
	}

	private boolean mayName(MappedColumn column) {
		Set<String> concepts = concepts(column);
		return concepts.contains("description") || concepts.contains("company") || concepts.contains("name");
	}

	private Set<String> concepts(MappedColumn column) {
		return this.meanings.of(column.header()).concepts();
	}

	private static boolean numbers(MappedColumn column, List<RawRow> body, int least) {
		List<String> values = values(column, body);
		long numbers = values.stream().filter((value) -> !letters(value) && digits(value)).count();
		return numbers >= least && numbers >= values.size() * MOST;
	}

	private static boolean words(MappedColumn column, List<RawRow> body) {
		List<String> values = values(column, body);
		return !values.isEmpty() && values.stream().filter(NameColumns::letters).count() >= values.size() * MOST;
	}

	private static List<String> values(MappedColumn column, List<RawRow> body) {
		return body.stream().map((row) -> row.value(column.index())).filter((value) -> !value.isBlank()).toList();
	}

	private static boolean letters(String value) {
		return value.codePoints().anyMatch(Character::isLetter);
	}

	private static boolean digits(String value) {
		return value.chars().anyMatch(Character::isDigit);
	}

}

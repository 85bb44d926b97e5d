package org.karez.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Field;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Looks at every filled cell for damage and for values that belong under another header.
 */
final class CellChecks {

	private static final Set<Field> CODES = EnumSet.of(Field.POSTAL_CODE, Field.CREDIT_CODE, Field.PHONE,
			Field.HS_CODES, Field.SUPPLIER_ID);

	/** Fields that hold free text, where an address or a link may well stand. */
	private static final Set<Field> PLAIN = EnumSet.of(Field.NAME, Field.ADDRESS, Field.PHONE, Field.POSTAL_CODE,
			Field.COUNTRY, Field.CITY, Field.PROVINCE, Field.CREDIT_CODE);

	private static final int LENGTH_OF_A_CREDIT_CODE = 18;

	private static final int DIGITS_OF_A_CHINESE_POSTAL_CODE = 6;

	private final ValueForms forms;

	private final Set<String> china = new HashSet<>();

	CellChecks(Path folder, ValueForms forms) {
		this.forms = forms;
		Table.read(folder.resolve("china.csv"), "name")
			.rows()
			.forEach((Row row) -> this.china.add(HeaderText.of(row.required("name")).words()));
	}

	List<Problem> of(RawRow row, MappedColumn[] columns) {
		List<Problem> problems = List.of();
		for (MappedColumn column : columns) {
			String value = row.value(column.index());
			if (value.isEmpty() || column.field() == Field.OTHER && !row.hasNotes()) {
				continue;
			}
			Problem problem = of(row, column, value, columns);
			if (problem != null) {
				problems = problems.isEmpty() ? new ArrayList<>() : problems;
				problems.add(problem);
			}
		}
		return problems;
	}

	private @Nullable Problem of(RawRow row, MappedColumn column, String value, MappedColumn[] columns) {
		Damage damage = noted(row, column);
		if (damage == null && column.field() != Field.OTHER) {
			damage = CODES.contains(column.field()) ? ofCode(row, column, value, columns) : Damage.ofText(value);
		}
		if (damage != null) {
			return damage.in(column.header(), value);
		}
		Field other = PLAIN.contains(column.field()) ? misplaced(column.field(), value) : null;
		return (other == null) ? null
				: new Problem(column.header(), value,
						"“" + column.header() + "” holds what looks like a value of “" + other.label() + "”",
						"Move the value under its header, or correct the mapping");
	}

	private static @Nullable Damage noted(RawRow row, MappedColumn column) {
		if (!row.hasNotes()) {
			return null;
		}
		int at = column.index();
		if (row.is(at, CellNote.ERROR)) {
			return (column.field() != Field.OTHER) ? Damage.ERROR : null;
		}
		if (row.is(at, CellNote.STRAY_QUOTE)) {
			return Damage.STRAY_QUOTE;
		}
		if (CODES.contains(column.field())) {
			if (row.is(at, CellNote.ROUNDED)) {
				return Damage.LOST_DIGITS;
			}
			return row.is(at, CellNote.DATE) ? Damage.DATE_FOR_CODE : null;
		}
		return null;
	}

	private @Nullable Damage ofCode(RawRow row, MappedColumn column, String value, MappedColumn[] columns) {
		Damage damage = Damage.ofCode(value.strip());
		if (damage == null && column.field() == Field.POSTAL_CODE && shortCode(value.strip())
				&& inChina(row, columns)) {
			return Damage.LOST_ZEROS;
		}
		return damage;
	}

	private static boolean shortCode(String value) {
		return value.length() == DIGITS_OF_A_CHINESE_POSTAL_CODE - 1 && value.chars().allMatch(Character::isDigit);
	}

	private boolean inChina(RawRow row, MappedColumn[] columns) {
		for (MappedColumn column : columns) {
			if (column.field() == Field.COUNTRY
					&& this.china.contains(HeaderText.of(row.value(column.index())).words())) {
				return true;
			}
		}
		return false;
	}

	private @Nullable Field misplaced(Field field, String value) {
		boolean may = value.indexOf('@') > 0 || value.indexOf('.') > 0 || value.length() == LENGTH_OF_A_CREDIT_CODE;
		if (!may || value.strip().indexOf(' ') >= 0) {
			return null;
		}
		Field betrayed = this.forms.betrayed(value);
		if (betrayed == Field.WEBSITE && field == Field.NAME && !value.contains("/")) {
			// As in JD.com: firms are called like their address.
			return null;
		}
		return (betrayed == null || betrayed == field || this.forms.knows(field) && this.forms.fits(field, value))
				? null : betrayed;
	}

}

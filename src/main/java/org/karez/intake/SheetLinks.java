package org.karez.intake;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.Grid;
import org.karez.supplier.Field;
import org.karez.supplier.Site;

/**
 * Finds out whether a sheet says more of the suppliers of another sheet: then the values
 * of one of its columns are the other's numbers or names.
 */
final class SheetLinks {

	/** Fields that make a row a place. */
	static final Set<Field> PLACES = EnumSet.of(Field.ADDRESS, Field.CITY, Field.PROVINCE, Field.POSTAL_CODE,
			Field.COUNTY, Field.LATITUDE);

	/** Fields of which a supplier has several, so that lists give them a sheet. */
	private static final Set<Field> SEVERAL = EnumSet.of(Field.OWNERS, Field.PARENT, Field.DIRECTORS, Field.PRODUCTS,
			Field.HS_CODES, Field.SOURCES_FROM, Field.MATERIAL_ORIGIN, Field.AUDITS, Field.END_USERS, Field.SITE_NAME);

	private static final List<Field> KEYS = List.of(Field.SUPPLIER_ID, Field.CREDIT_CODE, Field.NAME, Field.LOCAL_NAME);

	/** Of a linked sheet's first keys, this part is known on the suppliers' sheet. */
	private static final double MOST = 0.6;

	private static final int KEYS_HELD = 500_000;

	/** A key as two sheets may write it. */
	static String key(String value) {
		return Normalizer.normalize(value, Normalizer.Form.NFKC)
			.strip()
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

	@Nullable SheetLink between(Grid grid, ColumnMapping main, Layout other) {
		ColumnMapping mapping = other.mapping();
		boolean says = mapping.columns()
			.stream()
			.map(MappedColumn::field)
			.anyMatch((field) -> SEVERAL.contains(field) || Site.FIELDS.contains(field));
		if (!says || !main.hasName()) {
			return null;
		}
		for (Field field : KEYS) {
			for (MappedColumn mainKey : main.columns()) {
				MappedColumn key = (mainKey.field() == field) ? agreeing(grid, main, mainKey, other) : null;
				if (key != null) {
					return new SheetLink(mapping, key, mainKey);
				}
			}
		}
		return null;
	}

	private static @Nullable MappedColumn agreeing(Grid grid, ColumnMapping main, MappedColumn mainKey, Layout other) {
		Set<String> known = keys(grid, main, mainKey);
		MappedColumn best = null;
		double bestPart = MOST;
		for (MappedColumn column : other.mapping().columns()) {
			double part = part(other, column, known);
			if (part > bestPart) {
				best = column;
				bestPart = part;
			}
		}
		return best;
	}

	/** Two agreeing values may be chance where the sheet has many, one always may. */
	private static double part(Layout other, MappedColumn column, Set<String> known) {
		Set<String> values = new HashSet<>();
		other.body().forEach((row) -> values.add(key(row.value(column.index()))));
		values.remove("");
		long met = values.stream().filter(known::contains).count();
		return (met == 0 || met == 1 && values.size() > 1 || column.field() == Field.COUNTRY) ? 0
				: (double) met / values.size();
	}

	private static Set<String> keys(Grid grid, ColumnMapping main, MappedColumn column) {
		Set<String> keys = new HashSet<>();
		grid.rows(SheetChoice.named(grid, main.sheet()), (row) -> {
			if (row.number() > main.headerRow() && !row.value(column.index()).isBlank()) {
				keys.add(key(row.value(column.index())));
			}
			return keys.size() < KEYS_HELD;
		});
		return keys;
	}

}

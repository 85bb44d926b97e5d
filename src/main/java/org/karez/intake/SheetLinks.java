package org.karez.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

	/** The part where both columns are called the same number. */
	private static final double ENOUGH = 0.3;

	private static final int KEYS_HELD = 300_000;

	private static final int COLUMNS_LOOKED_AT = 6;

	private final Grid grid;

	private final ColumnMapping main;

	private @Nullable Map<Integer, Set<String>> keys;

	/**
	 * @param grid the file
	 * @param main the suppliers' sheet
	 */
	SheetLinks(Grid grid, ColumnMapping main) {
		this.grid = grid;
		this.main = main;
	}

	/** Whether a sheet says what lists give a sheet of its own. */
	static boolean says(ColumnMapping mapping) {
		return mapping.columns()
			.stream()
			.map(MappedColumn::field)
			.anyMatch((field) -> SEVERAL.contains(field) || Site.FIELDS.contains(field));
	}

	@Nullable SheetLink to(Layout other) {
		ColumnMapping mapping = other.mapping();
		if (!says(mapping) || !this.main.hasName()) {
			return null;
		}
		for (Field field : KEYS) {
			for (MappedColumn mainKey : this.main.columns()) {
				MappedColumn key = (mainKey.field() == field) ? agreeing(mainKey, other) : null;
				if (key != null) {
					return new SheetLink(mapping, key, mainKey);
				}
			}
		}
		return null;
	}

	private @Nullable MappedColumn agreeing(MappedColumn mainKey, Layout other) {
		Set<String> known = keys().getOrDefault(mainKey.index(), Set.of());
		MappedColumn best = null;
		double bestPart = MOST;
		for (MappedColumn column : other.mapping().columns()) {
			double part = part(other, column, known);
			double least = sameNumber(mainKey, column) ? ENOUGH : bestPart;
			if (part > least && part > ((best != null) ? bestPart : 0)) {
				best = column;
				bestPart = part;
			}
		}
		return best;
	}

	/** Numbers under the very same header mean the same. */
	private static boolean sameNumber(MappedColumn one, MappedColumn other) {
		return one.field() == Field.SUPPLIER_ID && other.field() == one.field()
				&& HeaderText.of(one.header()).equals(HeaderText.of(other.header()));
	}

	/** Two agreeing values may be chance where the sheet has many, one always may. */
	private static double part(Layout other, MappedColumn column, Set<String> known) {
		Set<String> values = new HashSet<>();
		other.body().forEach((row) -> values.add(Plain.key(row.value(column.index()))));
		values.remove("");
		long met = values.stream().filter(known::contains).count();
		return (met == 0 || met == 1 && values.size() > 2 || column.field() == Field.COUNTRY) ? 0
				: (double) met / values.size();
	}

	/** The values of all columns that may name a supplier, read once. */
	private Map<Integer, Set<String>> keys() {
		if (this.keys == null) {
			Map<Integer, Set<String>> found = new HashMap<>();
			this.main.columns()
				.stream()
				.filter((column) -> KEYS.contains(column.field()))
				.limit(COLUMNS_LOOKED_AT)
				.forEach((column) -> found.put(column.index(), new HashSet<>()));
			this.grid.rows(SheetChoice.named(this.grid, this.main.sheet()), (row) -> {
				if (row.number() > this.main.headerRow() && !row.blank()) {
					found.forEach((column, values) -> values.add(Plain.key(row.value(column))));
				}
				return found.values().stream().allMatch((values) -> values.size() < KEYS_HELD);
			});
			this.keys = found;
		}
		return this.keys;
	}

}

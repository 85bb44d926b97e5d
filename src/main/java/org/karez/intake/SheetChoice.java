package org.karez.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.karez.intake.grid.Grid;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.Sheet;
import org.karez.supplier.Field;

/**
 * Chooses the sheets that hold the suppliers: the one that speaks most for it, those laid
 * out like it, and says which others look like lists and were left.
 */
final class SheetChoice {

	/** Two sheets are laid out alike when they share this part of their fields. */
	private static final double ALIKE = 0.75;

	private static final int FIELDS_OF_A_LIST = 3;

	private final LayoutFinder finder;

	SheetChoice(LayoutFinder finder) {
		this.finder = finder;
	}

	Chosen choose(Grid grid, ReadOptions options) {
		ColumnMapping given = options.mapping();
		if (given != null) {
			return new Chosen(given, List.of(), List.of());
		}
		List<Sheet> sheets = (options.sheet() != null) ? List.of(named(grid, options.sheet())) : grid.sheets();
		List<Layout> layouts = sheets.stream().map((sheet) -> this.finder.find(SheetSample.of(grid, sheet))).toList();
		Layout main = layouts.stream()
			.max(Comparator.comparingDouble(Layout::score))
			.orElseThrow(() -> new RefusedFileException("The workbook has no sheet of cells", "",
					"Save the list as a sheet of rows and columns"));
		List<String> warnings = new ArrayList<>(this.finder.doubts(main));
		if (main.sample().sheet().hidden()) {
			warnings.add("The sheet “" + main.sample().sheet().name() + "” is hidden");
		}
		return new Chosen(main.mapping(), others(layouts, main, warnings), warnings);
	}

	private static List<ColumnMapping> others(List<Layout> layouts, Layout main, List<String> warnings) {
		List<ColumnMapping> also = new ArrayList<>();
		Set<Field> fields = fields(main);
		for (Layout other : layouts) {
			if (other == main || !other.mapping().hasName() || other.header() < 0 || other.body().isEmpty()
					|| other.sample().sheet().hidden()) {
				continue;
			}
			Set<Field> shared = EnumSet.copyOf(fields(other));
			shared.retainAll(fields);
			int all = fields.size() + fields(other).size() - shared.size();
			if (shared.size() >= all * ALIKE) {
				also.add(other.mapping());
			}
			else if (fields(other).size() >= FIELDS_OF_A_LIST) {
				warnings.add("The sheet “" + other.sample().sheet().name()
						+ "” looks like a list of its own and was not read; choose it to read it");
			}
		}
		if (!also.isEmpty()) {
			warnings.add("Sheets laid out alike were read one after the other: " + main.mapping().sheet() + ", "
					+ String.join(", ", also.stream().map(ColumnMapping::sheet).toList()));
		}
		return also;
	}

	private static Set<Field> fields(Layout layout) {
		Set<Field> fields = EnumSet.noneOf(Field.class);
		layout.mapping().columns().forEach((column) -> fields.add(column.field()));
		fields.remove(Field.OTHER);
		return fields;
	}

	static Sheet named(Grid grid, String name) {
		return grid.sheets()
			.stream()
			.filter((sheet) -> sheet.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new RefusedFileException("There is no sheet “" + name + "”", "",
					"Choose one of: " + String.join(", ", grid.sheets().stream().map(Sheet::name).toList())));
	}

	/**
	 * The sheets to read.
	 *
	 * @param main the sheet of suppliers
	 * @param also further sheets of suppliers, in the file's order
	 * @param warnings what the officer should know of the choice
	 */
	record Chosen(ColumnMapping main, List<ColumnMapping> also, List<String> warnings) {

	}

}

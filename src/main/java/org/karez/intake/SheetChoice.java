package org.karez.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.Sheet;
import org.karez.supplier.Field;

/**
 * Chooses the sheets that hold the suppliers: the one that speaks most for it, those laid
 * out like it, those that say more of its suppliers, and names others that look like
 * lists and were left.
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
		Reading reading = options.reading();
		List<Layout> layouts = layouts(grid, options);
		Layout main = layouts.stream()
			.max(Comparator.comparingDouble(Layout::score))
			.orElseThrow(() -> new RefusedFileException("The workbook has no sheet of cells", "",
					"Save the list as a sheet of rows and columns"));
		Choosing choosing = new Choosing(grid, main, reading.columns());
		if (reading.columns().isEmpty() && main.known() == null) {
			choosing.warnings.addAll(this.finder.doubts(main));
			if (reading.headerRow() == null && main.unheard()) {
				choosing.warnings.add("No row says what the columns are; row " + main.mapping().headerRow()
						+ " was taken for the header. Name the right row, or 0 where there is none");
			}
		}
		if (main.sample().sheet().hidden()) {
			choosing.warnings.add("The sheet “" + main.sample().sheet().name() + "” is hidden");
		}
		boolean alone = reading.sheet() != null;
		layouts.stream().filter((layout) -> layout != main && !alone).forEach((layout) -> other(layout, choosing));
		return choosing.chosen();
	}

	private List<Layout> layouts(Grid grid, ReadOptions options) {
		Reading reading = options.reading();
		if (reading.sheet() != null) {
			SheetSample sample = SheetSample.of(grid, named(grid, reading.sheet()));
			return List.of(this.finder.find(sample, reading.headerRow(), options.known()));
		}
		List<SheetSample> samples = grid.sheets().stream().map((sheet) -> SheetSample.of(grid, sheet)).toList();
		Integer row = reading.headerRow();
		return samples.stream()
			.map((sample) -> this.finder.find(sample, rowOf(sample, samples, row), options.known()))
			.toList();
	}

	/** The header row a person names holds for the sheets that have it. */
	private static @Nullable Integer rowOf(SheetSample sample, List<SheetSample> samples, @Nullable Integer row) {
		if (row == null) {
			return null;
		}
		int wanted = row;
		return (!sample.has(wanted) && samples.stream().anyMatch((each) -> each.has(wanted))) ? null : row;
	}

	private static void other(Layout other, Choosing choosing) {
		if (other.header() < 0 || other.body().isEmpty() || other.sample().sheet().hidden()) {
			return;
		}
		Set<Field> fields = fields(other);
		Set<Field> shared = EnumSet.copyOf(fields);
		shared.retainAll(fields(choosing.main));
		int all = fields(choosing.main).size() + fields.size() - shared.size();
		if (other.mapping().hasName() && shared.size() >= all * ALIKE) {
			choosing.also.add(choosing.meant(other));
			return;
		}
		SheetLink link = choosing.links.to(other);
		if (link != null) {
			choosing.linked.add(link);
		}
		else if (other.mapping().hasName() && fields.size() >= FIELDS_OF_A_LIST) {
			choosing.warnings.add("The sheet “" + other.sample().sheet().name()
					+ "” looks like a list of its own and was not read; choose it to read it");
		}
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
	 * @param linked sheets that say more of the suppliers
	 * @param known what a person said about the same header row before, or null
	 * @param warnings what the officer should look at
	 * @param notes what the officer may like to know
	 */
	record Chosen(ColumnMapping main, List<ColumnMapping> also, List<SheetLink> linked, @Nullable KnownLayout known,
			List<String> warnings, List<String> notes) {

	}

	/**
	 * A choice in the making.
	 */
	private static final class Choosing {

		private final Layout main;

		private final List<ColumnChoice> choices;

		private final List<ColumnMapping> also = new ArrayList<>();

		private final List<SheetLink> linked = new ArrayList<>();

		private final SheetLinks links;

		private final List<String> warnings = new ArrayList<>();

		private Choosing(Grid grid, Layout main, List<ColumnChoice> choices) {
			this.main = main;
			this.choices = choices;
			this.links = new SheetLinks(grid, mapping());
			for (ColumnChoice choice : choices) {
				if (main.mapping().columns().stream().noneMatch(choice::means)) {
					this.warnings.add("The mapping names a column " + choice.name() + " that the sheet does not have");
				}
			}
		}

		/** A person's word on the main sheet holds for sheets with the same header. */
		private ColumnMapping meant(Layout other) {
			return other.mapping().layout().equals(this.main.mapping().layout())
					? other.mapping().choosing(this.choices) : other.mapping();
		}

		private ColumnMapping mapping() {
			return this.main.mapping().choosing(this.choices);
		}

		private Chosen chosen() {
			List<String> notes = new ArrayList<>();
			if (!this.also.isEmpty()) {
				notes.add("Sheets laid out alike were read one after the other: " + this.main.mapping().sheet() + ", "
						+ String.join(", ", this.also.stream().map(ColumnMapping::sheet).toList()));
			}
			this.linked.forEach((link) -> notes.add(link.words()));
			return new Chosen(mapping(), List.copyOf(this.also), List.copyOf(this.linked), this.main.known(),
					this.warnings, notes);
		}

	}

}

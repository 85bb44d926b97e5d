package org.karez.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

	private static final int ROWS_OF_A_LIST = 2;

	private final LayoutFinder finder;

	SheetChoice(LayoutFinder finder) {
		this.finder = finder;
	}

	/** Whether a text is a list under one name that must not be cut at its commas. */
	boolean oneColumn(Grid grid) {
		SheetSample sample = SheetSample.of(grid, grid.sheets().get(0));
		if (sample.rows().isEmpty() || sample.rows().get(0).width() != 1) {
			return false;
		}
		Layout layout = this.finder.find(sample, null, Map.of());
		return layout.header() >= 0 && sample.rows().get(layout.header()).width() == 1
				&& RowFlaws.isName(layout.mapping().columns().get(0).field());
	}

	Chosen choose(Grid grid, ReadOptions options) {
		Reading reading = options.reading();
		List<Layout> layouts = layouts(grid, options);
		if (!layouts.isEmpty() && layouts.stream().allMatch((layout) -> layout.sample().rows().isEmpty())) {
			throw new RefusedFileException("No cell of the file is filled", "", "Send it again, or save the list anew");
		}
		Layout main = layouts.stream()
			.max(Comparator.comparingDouble(Layout::score))
			.orElseThrow(() -> new RefusedFileException("The workbook has no sheet of cells", "",
					"Save the list as a sheet of rows and columns"));
		Choosing choosing = new Choosing(grid, main, reading.columns());
		if (reading.columns().isEmpty() && main.known() == null) {
			doubts(main, reading, choosing);
		}
		if (main.sample().sheet().hidden()) {
			choosing.warnings.add("The sheet “" + main.sample().sheet().name() + "” is hidden");
		}
		boolean alone = reading.sheet() != null;
		layouts.stream().filter((layout) -> layout != main && !alone).forEach((layout) -> other(layout, choosing));
		return choosing.chosen();
	}

	private void doubts(Layout main, Reading reading, Choosing choosing) {
		choosing.warnings.addAll(this.finder.doubts(main));
		if (reading.headerRow() == null && main.unheard()) {
			choosing.warnings.add("No row says what the columns are; row " + main.mapping().headerRow()
					+ " was taken for the header. Name the right row, or 0 where there is none");
		}
		if (main.header() >= 0 && main.body().isEmpty()) {
			choosing.warnings.add("Below the header in row " + main.mapping().headerRow()
					+ " no row is filled: the list names no supplier");
		}
		if (Turned.twoBesideEachOther(main.mapping())) {
			choosing.warnings.add("Two tables stand beside each other in the sheet and were read as one: every row "
					+ "holds two suppliers. Put one below the other");
		}
		if (reading.headerRow() == null && this.finder.onItsSide(main)) {
			choosing.flaw = "The table looks turned on its side: its first column names the fields";
			choosing.warnings.add(choosing.flaw);
		}
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

	private void other(Layout other, Choosing choosing) {
		Sheet sheet = other.sample().sheet();
		boolean empty = other.header() < 0 || other.body().isEmpty();
		if (!sheet.hidden() && !this.finder.prose(sheet) && Continuation.of(choosing.main, other)) {
			choosing.also.add(Continuation.mapping(choosing.mapping(), other));
			choosing.warnings.add("The sheet “" + sheet.name() + "” has no header; it was read with the columns of “"
					+ choosing.main.mapping().sheet() + "”");
		}
		else if (!sheet.hidden() && !empty && alike(choosing.main, other)) {
			choosing.also.add(choosing.meant(other));
		}
		else if (sheet.hidden() || empty) {
			unread(other, choosing);
		}
		else {
			link(other, choosing);
		}
	}

	private void link(Layout other, Choosing choosing) {
		SheetLink link = choosing.links.to(other);
		if (link != null) {
			choosing.linked.add(link);
		}
		else {
			unread(other, choosing);
		}
	}

	private static boolean alike(Layout main, Layout other) {
		Set<Field> fields = fields(other);
		Set<Field> shared = EnumSet.copyOf(fields);
		shared.retainAll(fields(main));
		int all = fields(main).size() + fields.size() - shared.size();
		return other.mapping().hasName() && shared.size() >= all * ALIKE;
	}

	/** Nothing that may name suppliers is passed over in silence. */
	private void unread(Layout other, Choosing choosing) {
		Sheet sheet = other.sample().sheet();
		if (other.sample().rows().size() < ROWS_OF_A_LIST || this.finder.prose(sheet)) {
			return;
		}
		String why = SheetLinks.says(other.mapping())
				? "none of its columns names most of its rows' suppliers as the suppliers' sheet does"
				: "its columns are not those of the suppliers' sheet";
		choosing.warnings.add((sheet.hidden() ? "The hidden sheet “" : "The sheet “") + sheet.name() + "” ("
				+ other.sample().inWords() + ") was not read" + (sheet.hidden() ? "" : ": " + why)
				+ ". Choose it to read it");
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
	 * @param flaw why no suppliers can be read from it, or null
	 * @param warnings what the officer should look at
	 * @param notes what the officer may like to know
	 */
	record Chosen(ColumnMapping main, List<ColumnMapping> also, List<SheetLink> linked, @Nullable KnownLayout known,
			@Nullable String flaw, List<String> warnings, List<String> notes) {

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

		private @Nullable String flaw;

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
			return new Chosen(mapping(), List.copyOf(this.also), List.copyOf(this.linked), this.main.known(), this.flaw,
					this.warnings, notes);
		}

	}

}

package org.karez.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.karez.intake.excel.Locks;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.Sheet;
import org.karez.intake.grid.TextForm;
import org.karez.tables.Fingerprint;

/**
 * Reads any spreadsheet: says what it understood, then hands its rows on one by one.
 */
public final class Intake {

	private final SheetChoice choice;

	private final HeaderMeanings meanings;

	private final Limits limits;

	private final RowRules rules;

	private Intake(Path folder, Limits limits) {
		ValueForms values = new ValueForms(folder);
		Forms forms = new Forms(folder);
		this.meanings = HeaderMeanings.load(folder);
		this.choice = new SheetChoice(new LayoutFinder(this.meanings, values, forms, folder));
		this.rules = RowRules.load(folder, this.meanings, values, forms);
		this.limits = limits;
	}

	/**
	 * Loads the words and meanings of headers.
	 * @param seedsFolder {@code seeds/headers}
	 * @param limits what a file may cost
	 * @return the intake; it may be used by many threads at once
	 * @throws org.karez.tables.BrokenTableException where a table of the folder is broken
	 */
	public static Intake load(Path seedsFolder, Limits limits) {
		return new Intake(seedsFolder, limits);
	}

	/** What a header means by itself, without a file around it. */
	public MappedColumn meaning(String header) {
		HeaderMeanings.Meaning meaning = this.meanings.of(header);
		return new MappedColumn(0, header, meaning.field(), meaning.role(), 0, meaning.confidence(), List.of());
	}

	/** Whether a value names no supplier: a word for nothing, an error, a date, signs. */
	public boolean namesNobody(String value) {
		return this.rules.noNames().in(value);
	}

	/**
	 * Finds out how a file is to be read.
	 * @param file the file
	 * @param options what is known of it
	 * @return format, sheet, header row and columns, with samples and warnings
	 * @throws RefusedFileException where the file cannot be read
	 * @throws IOException where the disk fails
	 */
	public Understanding understand(Path file, ReadOptions options) throws IOException {
		try (Grid grid = open(file, options)) {
			return understanding(file, options, grid, this.choice.choose(grid, options));
		}
	}

	/**
	 * Reads a file's rows, in their order, without holding them.
	 * @param file the file
	 * @param options what is known of it
	 * @param sink takes the rows
	 * @return what became of the rows
	 * @throws RefusedFileException where the file cannot be read or no column names the
	 * suppliers; rows may have been handed on before
	 * @throws IOException where the disk fails
	 */
	public IntakeSummary read(Path file, ReadOptions options, RowSink sink) throws IOException {
		return read(file, options, sink, true);
	}

	/**
	 * Hands on every row of every sheet as it came, with its sheet's name.
	 * @param file the file
	 * @param options what is known of it
	 * @param rows takes the rows
	 * @throws RefusedFileException where the file cannot be read
	 * @throws IOException where the disk fails
	 */
	public void rows(Path file, ReadOptions options, BiConsumer<String, RawRow> rows) throws IOException {
		try (Grid grid = open(file, options)) {
			for (Sheet sheet : grid.sheets()) {
				grid.rows(sheet, (row) -> {
					rows.accept(sheet.name(), row);
					return true;
				});
			}
		}
	}

	/**
	 * The first filled rows of a sheet, for a person to point at its header.
	 * @param file the file
	 * @param options what is known of it
	 * @param sheet the sheet's name
	 * @param count how many rows at most
	 * @throws RefusedFileException where the file cannot be read or has no such sheet
	 * @throws IOException where the disk fails
	 */
	public List<RawRow> firstRows(Path file, ReadOptions options, String sheet, int count) throws IOException {
		try (Grid grid = open(file, options)) {
			List<RawRow> rows = SheetSample.of(grid, SheetChoice.named(grid, sheet)).rows();
			return rows.subList(0, Math.min(count, rows.size()));
		}
	}

	/**
	 * Opens a workbook locked by a password, in its place; other files stay as they are.
	 * @param file the file
	 * @param password the password, empty for none
	 * @throws RefusedFileException where the password is wrong
	 * @throws IOException where the disk fails
	 */
	public void unlock(Path file, String password) throws IOException {
		if (!password.isEmpty() && Opening.compound(file)) {
			Locks.open(file, password);
		}
	}

	/** Opens a file; a list under one name without any delimiter is not cut. */
	private Grid open(Path file, ReadOptions options) throws IOException {
		Grid grid = Opening.open(file, options, this.limits);
		if (grid.text() == null || options.delimiter() != null || !this.choice.oneColumn(grid)) {
			return grid;
		}
		grid.close();
		return Opening.open(file, options.uncut(), this.limits);
	}

	/** Reads a file even where no column names the suppliers: its rows all count. */
	IntakeSummary count(Path file, ReadOptions options, RowSink sink) throws IOException {
		return read(file, options, sink, false);
	}

	private IntakeSummary read(Path file, ReadOptions options, RowSink sink, boolean named) throws IOException {
		try (Grid grid = open(file, options)) {
			SheetChoice.Chosen chosen = this.choice.choose(grid, options);
			Understanding understanding = understanding(file, options, grid, chosen);
			ColumnMapping mapping = understanding.mapping();
			if (named && chosen.flaw() != null) {
				throw new RefusedFileException(chosen.flaw(), "header in row " + mapping.headerRow(),
						"Turn it with “Paste special, Transpose” so that every supplier is a row, or say which row is the header");
			}
			if (named && !mapping.hasName()) {
				throw new RefusedFileException("No column was recognised as the supplier's name",
						"header in row " + mapping.headerRow(), "Say which column holds the names");
			}
			sink.begins(Gauge.over(grid, sheets(grid, understanding, chosen)));
			Counts counts = new Counts();
			List<LinkedRows> linked = chosen.linked()
				.stream()
				.map((link) -> LinkedRows.read(grid, understanding.file(), link))
				.toList();
			RowReader.Source source = new RowReader.Source(understanding.file(), grid.text() != null, linked, sink);
			for (ColumnMapping each : understanding.mappings()) {
				grid.rows(SheetChoice.named(grid, each.sheet()), new RowReader(source, each, this.rules, counts));
			}
			linked.forEach((sheet) -> counts.linked(sheet, sink));
			return counts.summary(understanding);
		}
	}

	private static List<Sheet> sheets(Grid grid, Understanding understanding, SheetChoice.Chosen chosen) {
		return Stream.concat(chosen.linked().stream().map(SheetLink::mapping), understanding.mappings().stream())
			.map((each) -> SheetChoice.named(grid, each.sheet()))
			.toList();
	}

	private static Understanding understanding(Path file, ReadOptions options, Grid grid, SheetChoice.Chosen chosen) {
		List<String> warnings = new ArrayList<>(grid.remarks());
		warnings.addAll(chosen.warnings());
		if (!chosen.main().hasName()) {
			warnings.add("No column was recognised as the supplier's name");
		}
		List<String> notes = new ArrayList<>(grid.notes());
		notes.addAll(chosen.notes());
		TextForm text = grid.text();
		String name = options.displayName().isEmpty() ? file.getFileName().toString() : options.displayName();
		return new Understanding(name, Fingerprint.ofFile(file), grid.format(),
				(text != null) ? text.charset().displayName() : null, (text != null) ? text.delimiterName() : null,
				grid.sheets().stream().map(Sheet::name).toList(), chosen.main(), chosen.also(),
				chosen.linked().stream().map(SheetLink::mapping).toList(), chosen.known(), warnings, notes);
	}

}

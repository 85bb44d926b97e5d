package org.karez.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.karez.evidence.Cell;

/**
 * What one row says of one supplier: its filled cells in the row's order. Everything else
 * a record tells is derived from them, so that cells alone repeat a verdict.
 *
 * @param file the file's name, or {@code request}
 * @param sheet the sheet's name, empty where the format has none
 * @param row the file's own row number, from 1
 * @param entries the filled cells with their meaning; at least a name
 */
public record SupplierRecord(String file, String sheet, int row, List<Entry> entries) {

	public SupplierRecord {
		Objects.requireNonNull(file);
		Objects.requireNonNull(sheet);
		entries = List.copyOf(entries);
		if (entries.stream().noneMatch((entry) -> isName(entry.field()) && !entry.value().isBlank())) {
			throw new IllegalArgumentException("Row " + row + " names no supplier");
		}
	}

	private static boolean isName(Field field) {
		return field == Field.NAME || field == Field.LOCAL_NAME;
	}

	/**
	 * The supplier's name as a page shows it: the name given first, in whatever script.
	 */
	public String name() {
		return first(Field.NAME).or(() -> first(Field.LOCAL_NAME)).map(Cell::value).map(String::strip).orElseThrow();
	}

	/** All filled cells of a field, in the row's order. */
	public List<Cell> cells(Field field) {
		return this.entries.stream()
			.filter((entry) -> entry.field() == field && !entry.value().isBlank())
			.map(Entry::cell)
			.toList();
	}

	public Optional<Cell> first(Field field) {
		return cells(field).stream().findFirst();
	}

	public boolean has(Field field) {
		return first(field).isPresent();
	}

	/** All names the row gives its supplier: own, local and former. */
	public List<Cell> names() {
		return Stream.of(Field.NAME, Field.LOCAL_NAME, Field.FORMER_NAME)
			.flatMap((field) -> cells(field).stream())
			.toList();
	}

	/** The sites the row describes, one for each role and group of address columns. */
	public List<Site> sites() {
		TreeMap<Integer, List<Entry>> byGroup = new TreeMap<>();
		for (Entry entry : this.entries) {
			if (Site.FIELDS.contains(entry.field()) && !entry.value().isBlank()) {
				int key = entry.role().ordinal() * 1000 + entry.group();
				byGroup.computeIfAbsent(key, (ignored) -> new ArrayList<>()).add(entry);
			}
		}
		return byGroup.values().stream().map((parts) -> new Site(parts.get(0).role(), parts)).toList();
	}

	/**
	 * The persons and companies the row names beside its supplier, in the row's order,
	 * with the shares they hold.
	 */
	public List<Party> parties() {
		return Parties.of(this);
	}

	/** The place where a field would stand, had the row filled it. */
	public Cell missing(Field field) {
		return new Cell(this.file, this.sheet, this.row, field.label(), "");
	}

}

package org.karez.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

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
		if (first(entries, Field.NAME) == null && first(entries, Field.LOCAL_NAME) == null) {
			throw new IllegalArgumentException("Row " + row + " names no supplier");
		}
	}

	private static @Nullable Cell first(List<Entry> entries, Field field) {
		for (Entry entry : entries) {
			if (entry.field() == field && !entry.value().isBlank()) {
				return entry.cell();
			}
		}
		return null;
	}

	/**
	 * The supplier's name as a page shows it: the name given first, in whatever script.
	 */
	public String name() {
		return first(Field.NAME).or(() -> first(Field.LOCAL_NAME)).map(Cell::value).map(String::strip).orElseThrow();
	}

	/** All filled cells of a field, in the row's order. */
	public List<Cell> cells(Field field) {
		List<Cell> cells = List.of();
		for (Entry entry : this.entries) {
			if (entry.field() == field && !entry.value().isBlank()) {
				cells = cells.isEmpty() ? new ArrayList<>(1) : cells;
				cells.add(entry.cell());
			}
		}
		return cells;
	}

	public Optional<Cell> first(Field field) {
		return Optional.ofNullable(first(this.entries, field));
	}

	public boolean has(Field field) {
		return first(this.entries, field) != null;
	}

	/** All names the row gives its supplier: own, local and former. */
	public List<Cell> names() {
		List<Cell> names = new ArrayList<>();
		names.addAll(cells(Field.NAME));
		names.addAll(cells(Field.LOCAL_NAME));
		names.addAll(cells(Field.FORMER_NAME));
		return names;
	}

	/** The sites the row describes, one for each role and group of address columns. */
	public List<Site> sites() {
		TreeMap<Integer, List<Entry>> byGroup = new TreeMap<>();
		List<Entry> parts = List.of();
		int last = -1;
		for (Entry entry : this.entries) {
			if (Site.FIELDS.contains(entry.field()) && !entry.value().isBlank()) {
				int key = entry.role().ordinal() * 1000 + entry.group();
				parts = (key == last) ? parts : byGroup.computeIfAbsent(key, (ignored) -> new ArrayList<>());
				parts.add(entry);
				last = key;
			}
		}
		List<Site> sites = new ArrayList<>(byGroup.size());
		byGroup.values().forEach((site) -> sites.add(new Site(site.get(0).role(), site)));
		return sites;
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

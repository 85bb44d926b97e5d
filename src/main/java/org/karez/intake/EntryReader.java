package org.karez.intake;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Cell;
import org.karez.intake.grid.RawRow;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;

/**
 * Turns the filled cells of a row into entries of a supplier. The columns are resolved
 * once, so that a row costs no more than its filled cells.
 */
final class EntryReader {

	private final String file;

	private final String sheet;

	private final MappedColumn[] columns;

	private final boolean[] several;

	EntryReader(String file, String sheet, List<MappedColumn> columns) {
		this.file = file;
		this.sheet = sheet;
		this.columns = columns.toArray(MappedColumn[]::new);
		this.several = new boolean[this.columns.length];
		for (int i = 0; i < this.columns.length; i++) {
			this.several[i] = onlyAddress(this.columns[i]);
		}
	}

	/** Parts of an address in several columns are one address. */
	private boolean onlyAddress(MappedColumn column) {
		if (column.field() != Field.ADDRESS) {
			return false;
		}
		for (MappedColumn other : this.columns) {
			boolean part = SheetLinks.PLACES.contains(other.field());
			if (other != column && part && other.group() == column.group() && other.role() == column.role()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Adds the entries of a row.
	 * @param row the row
	 * @param groups added to the groups of its columns
	 * @param entries takes the entries
	 */
	void read(RawRow row, int groups, List<Entry> entries) {
		int before = entries.size();
		List<String> further = List.of();
		MappedColumn address = null;
		for (int i = 0; i < this.columns.length; i++) {
			MappedColumn column = this.columns[i];
			String value = row.value(column.index());
			if (value.isBlank()) {
				continue;
			}
			List<String> sites = this.several[i] ? SeveralSites.in(value) : List.of();
			if (sites.isEmpty()) {
				entries.add(entry(row, column, column.group() + groups, value));
			}
			else {
				entries.add(entry(row, column, column.group() + groups, sites.get(0)));
				further = sites.subList(1, sites.size());
				address = column;
			}
		}
		if (address != null) {
			further(row, address, further, entries, before);
		}
	}

	/** Every further site has a group of its own, and the row's country. */
	private void further(RawRow row, MappedColumn address, List<String> sites, List<Entry> entries, int before) {
		List<Entry> countries = entries.subList(before, entries.size())
			.stream()
			.filter((entry) -> entry.field() == Field.COUNTRY && entry.role() == address.role())
			.toList();
		int group = entries.stream().mapToInt(Entry::group).max().orElse(0);
		for (String site : sites) {
			group++;
			entries.add(entry(row, address, group, site));
			for (Entry country : countries) {
				entries.add(new Entry(country.field(), country.role(), group, country.cell()));
			}
		}
	}

	private Entry entry(RawRow row, MappedColumn column, int group, String value) {
		return new Entry(column.field(), column.role(), group,
				new Cell(this.file, this.sheet, row.number(), column.header(), value));
	}

	/** All cells of a row in order, empty ones included. */
	static List<Cell> content(String file, ColumnMapping mapping, RawRow row) {
		List<Cell> content = new ArrayList<>();
		for (int i = 0; i < Math.max(row.width(), mapping.columns().size()); i++) {
			String header = (i < mapping.columns().size()) ? mapping.columns().get(i).header() : "";
			content.add(new Cell(file, mapping.sheet(), row.number(), header, row.value(i)));
		}
		return content;
	}

}

package org.karez.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.intake.grid.Grid;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RefusedFileException;
import org.karez.supplier.Entry;

/**
 * The rows of a linked sheet by the supplier they speak of, and which of them found
 * theirs.
 */
final class LinkedRows {

	/** They are held until their supplier comes. */
	private static final int MOST = 300_000;

	private static final int MOST_GROUPS = 999;

	private final String file;

	private final SheetLink link;

	private final EntryReader reader;

	private final Map<String, List<RawRow>> rows = new LinkedHashMap<>();

	private final Set<String> found = new HashSet<>();

	private int count;

	private LinkedRows(String file, SheetLink link) {
		this.file = file;
		this.link = link;
		this.reader = new EntryReader(file, link.mapping().sheet(), link.parts());
	}

	static LinkedRows read(Grid grid, String file, SheetLink link) {
		LinkedRows linked = new LinkedRows(file, link);
		grid.rows(SheetChoice.named(grid, link.mapping().sheet()), (row) -> {
			if (row.number() > link.mapping().headerRow() && !row.blank()) {
				linked.add(row);
			}
			return true;
		});
		return linked;
	}

	private void add(RawRow row) {
		if (++this.count > MOST) {
			throw new RefusedFileException("The sheet has more than " + MOST + " rows to be joined to their suppliers",
					"sheet “" + this.link.mapping().sheet() + "”",
					"Write sites and owners beside their suppliers, or split the file");
		}
		String key = Plain.key(row.value(this.link.key().index()));
		this.rows.computeIfAbsent(key, (ignored) -> new ArrayList<>(1)).add(row);
	}

	/** Adds what the sheet says of a supplier to what its own row says. */
	void addTo(RawRow supplier, List<Entry> entries) {
		String key = Plain.key(supplier.value(this.link.mainKey().index()));
		List<RawRow> own = key.isEmpty() ? List.of() : this.rows.getOrDefault(key, List.of());
		if (!own.isEmpty()) {
			this.found.add(key);
		}
		for (RawRow row : own) {
			int next = entries.stream().mapToInt(Entry::group).max().orElse(0) + 1;
			this.reader.read(row, Math.min(next, MOST_GROUPS), entries);
		}
	}

	/** How many rows found their supplier. */
	int joined() {
		return this.found.stream().mapToInt((key) -> this.rows.getOrDefault(key, List.of()).size()).sum();
	}

	/** The rows whose supplier the list does not name. */
	List<RejectedRow> unmatched() {
		List<RejectedRow> unmatched = new ArrayList<>();
		this.rows.forEach((key, own) -> {
			if (!this.found.contains(key)) {
				own.forEach((row) -> unmatched.add(rejected(row)));
			}
		});
		return unmatched;
	}

	private RejectedRow rejected(RawRow row) {
		MappedColumn key = this.link.key();
		String value = row.value(key.index());
		String problem = value.isBlank() ? "The row does not say which supplier it belongs to"
				: "No supplier of the list has this “" + this.link.mainKey().header() + "”";
		return new RejectedRow(this.file, this.link.mapping().sheet(), row.number(),
				EntryReader.content(this.file, this.link.mapping(), row),
				List.of(new Problem(key.header(), value, problem,
						"Write what the suppliers' sheet writes, or add the supplier there; send the file again")));
	}

}

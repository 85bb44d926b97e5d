package org.karez.run.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.evidence.Cell;
import org.karez.intake.Gauge;
import org.karez.intake.Problem;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.intake.returned.RejectedWorkbook;
import org.karez.supplier.Entry;
import org.karez.supplier.SupplierRecord;

/**
 * Puts mended rows in the places of the rejected rows they mend, behind the rows that
 * were good at once; a row that mends none is rejected with the reason.
 */
final class MendedRows implements RowSink {

	private final String file;

	private final RowSink sink;

	private final Map<Place, SupplierRecord> mended = new LinkedHashMap<>();

	private final Map<Place, RejectedRow> stillFlawed = new HashMap<>();

	private final List<RejectedRow> stray = new ArrayList<>();

	/** The values of strays already kept. */
	private final Set<List<String>> told = new HashSet<>();

	private final Set<Place> met = new HashSet<>();

	MendedRows(String file, RowSink sink) {
		this.file = file;
		this.sink = sink;
	}

	/** Takes the rows of a mended workbook; they are read before the list itself. */
	RowSink workbook() {
		return new RowSink() {

			@Override
			public void accepted(SupplierRecord supplier) {
				List<Cell> cells = supplier.entries().stream().map(Entry::cell).toList();
				Place place = Place.of(cells);
				if (place == null || MendedRows.this.mended.containsKey(place)) {
					strayed(supplier, cells, place);
				}
				else {
					MendedRows.this.mended.put(place, supplier);
				}
			}

			@Override
			public void rejected(RejectedRow row) {
				Place place = Place.of(row.content());
				if (place != null) {
					MendedRows.this.stillFlawed.put(place, row);
				}
			}

		};
	}

	/** A row sent again as it was is not told twice. */
	private void strayed(SupplierRecord supplier, List<Cell> cells, @Nullable Place place) {
		SupplierRecord taken = (place != null) ? this.mended.get(place) : null;
		boolean again = taken != null && values(taken).equals(values(supplier));
		if (!again && this.told.add(values(supplier))) {
			this.stray.add(stray(supplier, cells));
		}
	}

	private static List<String> values(SupplierRecord supplier) {
		return supplier.entries().stream().map(Entry::value).toList();
	}

	@Override
	public void begins(Gauge gauge) {
		this.sink.begins(gauge);
	}

	@Override
	public void accepted(SupplierRecord supplier) {
		this.sink.accepted(supplier);
	}

	@Override
	public void rejected(RejectedRow row) {
		Place place = new Place(row.sheet(), row.row());
		this.met.add(place);
		RejectedRow flawed = this.stillFlawed.get(place);
		if (!this.mended.containsKey(place)) {
			this.sink.rejected((flawed != null) ? new RejectedRow(row.file(), row.sheet(), row.row(),
					flawed.content().stream().filter((cell) -> !RejectedWorkbook.ours(cell.column())).toList(),
					flawed.problems()) : row);
		}
	}

	/** Hands the mended rows on, in the order they were mended. */
	void append() {
		this.mended.forEach((place, supplier) -> {
			if (this.met.contains(place)) {
				this.sink.accepted(new SupplierRecord(this.file, place.sheet(), place.row(),
						supplier.entries()
							.stream()
							.filter((entry) -> !RejectedWorkbook.ours(entry.cell().column()))
							.toList()));
			}
			else {
				this.sink.rejected(stray(supplier, supplier.entries().stream().map(Entry::cell).toList()));
			}
		});
		this.stray.forEach(this.sink::rejected);
	}

	private static RejectedRow stray(SupplierRecord supplier, List<Cell> cells) {
		Problem problem = new Problem(RejectedWorkbook.ROW, "", "The row mends no rejected row of the list",
				"Keep what stands in Karez's columns; hand new suppliers in as a list of their own");
		List<Cell> content = cells.stream().filter((cell) -> !RejectedWorkbook.ours(cell.column())).toList();
		return new RejectedRow(supplier.file(), supplier.sheet(), supplier.row(), content, List.of(problem));
	}

	/**
	 * Where a rejected row stood in its list.
	 *
	 * @param sheet the sheet
	 * @param row the row
	 */
	private record Place(String sheet, int row) {

		static @Nullable Place of(List<Cell> cells) {
			String sheet = "";
			int row = 0;
			for (Cell cell : cells) {
				if (cell.column().equals(RejectedWorkbook.SHEET)) {
					sheet = cell.value();
				}
				else if (cell.column().equals(RejectedWorkbook.ROW) && cell.value().matches("\\d{1,8}")) {
					row = Integer.parseInt(cell.value());
				}
			}
			return (row > 0) ? new Place(sheet, row) : null;
		}

	}

}

package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.RowCells;

/**
 * Cells merged over several rows: the file holds their value once, the reader of the
 * sheet sees it beside every row, so every row gets it. Merges over columns only are
 * titles and stay as they are.
 */
final class Merges {

	/** The list of merges stands behind the rows; beyond this size it is not sought. */
	static final long LARGEST_PART = 1L << 28;

	private static final int MOST = 200_000;

	private static final int BLOCK = 1 << 16;

	private static final int LONGEST_TAG = 128;

	private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();

	private final Map<Integer, Open> open = new HashMap<>();

	private int count;

	/** Finds the merges of a worksheet part without parsing it. */
	static Merges scan(InputStream in) throws IOException {
		Merges merges = new Merges();
		String rest = "";
		byte[] block = new byte[BLOCK];
		for (int read = in.readNBytes(block, 0, BLOCK); read > 0; read = in.readNBytes(block, 0, BLOCK)) {
			String text = rest + new String(block, 0, read, StandardCharsets.ISO_8859_1);
			int from = 0;
			for (int at = text.indexOf("mergeCell "); at >= 0; at = text.indexOf("mergeCell ", from)) {
				int end = text.indexOf('>', at);
				if (end < 0) {
					break;
				}
				merges.add(text.substring(at, end));
				from = end;
			}
			rest = text.substring(Math.max(from, text.length() - LONGEST_TAG));
		}
		return merges;
	}

	private void add(String tag) {
		int from = tag.indexOf("ref=") + 5;
		int to = Math.max(tag.indexOf('"', from), tag.indexOf('\'', from));
		if (from >= 5 && to > from) {
			try {
				add(CellRangeAddress.valueOf(tag.substring(from, to)));
			}
			catch (RuntimeException ex) {
				// A merge that names no cells merges nothing.
			}
		}
	}

	void add(CellRangeAddress range) {
		if (range.getLastRow() > range.getFirstRow() && range.getFirstRow() >= 0 && this.count < MOST) {
			this.byFirstRow.computeIfAbsent(range.getFirstRow() + 1, (ignored) -> new ArrayList<>()).add(range);
			this.count++;
		}
	}

	/** Fills a row that has cells of its own. */
	void fill(int row, RowCells cells) {
		if (this.byFirstRow.isEmpty()) {
			return;
		}
		this.open.values().removeIf((each) -> each.lastRow() < row);
		if (!this.open.isEmpty() && cells.filled()) {
			this.open.forEach((column, each) -> fill(column, each.value(), cells));
		}
		for (CellRangeAddress range : this.byFirstRow.getOrDefault(row, List.of())) {
			String value = cells.value(range.getFirstColumn());
			if (!value.isEmpty()) {
				this.open.put(range.getFirstColumn(), new Open(range.getLastRow() + 1, value));
			}
		}
	}

	private static void fill(int column, String value, RowCells cells) {
		if (cells.value(column).isEmpty()) {
			cells.put(column, value);
			cells.note(column, CellNote.MERGED);
		}
	}

	/**
	 * A merge whose first row was read.
	 *
	 * @param lastRow its last row, from 1
	 * @param value its value
	 */
	private record Open(int lastRow, String value) {

	}

}

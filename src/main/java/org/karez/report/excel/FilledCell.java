package org.karez.report.excel;

import java.util.Comparator;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a workbook that holds something.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 * @param content its content in its fixed form
 */
record FilledCell(int row, int column, String content) {

	static final Comparator<FilledCell> PLACE = Comparator.comparingInt(FilledCell::row)
		.thenComparingInt(FilledCell::column);

	/** Its name as the reader knows it, such as {@code F12}. */
	String name() {
		return CellReference.convertNumToColString(this.column) + (this.row + 1);
	}

}

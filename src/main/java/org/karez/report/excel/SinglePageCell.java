package org.karez.report.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/**
 * A cell of a page that is whole in memory: the cover and the summary.
 */
record SinglePageCell(Cell cell) implements OpenCell {

	/** A new cell of a row. */
	static SinglePageCell of(Row row, int column, CellStyle style) {
		Cell cell = row.createCell(column);
		cell.setCellStyle(style);
		return new SinglePageCell(cell);
	}

	@Override
	public int row() {
		return this.cell.getRowIndex();
	}

	@Override
	public int column() {
		return this.cell.getColumnIndex();
	}

	@Override
	public void number(double number) {
		this.cell.setCellValue(number);
	}

	@Override
	public void text(CellText text) {
		this.cell.setCellValue(text.escaped());
	}

	@Override
	public void link(Way way, CellText text) {
		this.cell.setCellFormula(way.formula(text.shown()));
		this.cell.setCellValue(text.escaped());
	}

}

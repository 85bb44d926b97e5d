package org.karez.intake.excel;

import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.RowCells;
import org.karez.intake.grid.RowVisitor;

/**
 * Gathers the cells POI finds in a binary sheet, numbers written as in every format.
 */
final class XlsbRows implements SheetContentsHandler {

	private final RowVisitor visitor;

	private final Meter meter;

	private final RowCells cells = new RowCells();

	private @Nullable CellNote pending;

	XlsbRows(RowVisitor visitor, Meter meter) {
		this.visitor = visitor;
		this.meter = meter;
	}

	/** POI writes numbers through a formatter: this one writes them our way. */
	DataFormatter formatter() {
		return new DataFormatter(Locale.ROOT) {
			@Override
			public String formatRawCellContents(double value, int index, String pattern, boolean from1904) {
				NumberForm form = NumberForm.of(index, pattern);
				XlsbRows.this.pending = (form.kind() == NumberForm.Kind.DATE) ? CellNote.DATE : CellNote.NUMBER;
				return new NumberText(from1904).text(value, form);
			}
		};
	}

	@Override
	public void startRow(int row) {
		this.pending = null;
	}

	@Override
	public void cell(String reference, String value, XSSFComment comment) {
		int column = new CellReference(reference).getCol();
		this.meter.cell(1, (value != null) ? value.length() : 0);
		this.cells.put(column, (value != null) ? value : "");
		if (this.pending != null) {
			this.cells.note(column, this.pending);
			this.pending = null;
		}
	}

	@Override
	public void endRow(int row) {
		this.meter.row(row + 1, this.cells.width());
		if (!this.visitor.row(this.cells.take(row + 1))) {
			throw new Enough();
		}
	}

	/**
	 * Ends the reading of a sheet.
	 */
	static final class Enough extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Enough() {
			super("enough rows", null, false, false);
		}

	}

}

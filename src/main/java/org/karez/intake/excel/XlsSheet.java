package org.karez.intake.excel;

import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.RowCells;
import org.karez.intake.grid.RowVisitor;

/**
 * Listens for the cells of one sheet. Writers other than Excel mix the order of rows a
 * little, so some rows are held back before they are handed on.
 */
final class XlsSheet extends AbortableHSSFListener {

	private static final int ROWS_HELD_BACK = 1024;

	private static final short STOP = 1;

	private final int wanted;

	private final RowVisitor visitor;

	private final Meter meter;

	private final Merges merges;

	private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener((ignored) -> {
	});

	private final TreeMap<Integer, RowCells> held = new TreeMap<>();

	private NumberText numbers = new NumberText(false);

	private @Nullable SSTRecord strings;

	private @Nullable FormulaRecord awaitsText;

	/** The part of the stream; the first holds what all sheets share. */
	private int sheet = -2;

	private int depth;

	private boolean stopped;

	XlsSheet(int wanted, RowVisitor visitor, Merges merges, Meter meter) {
		this.wanted = wanted;
		this.visitor = visitor;
		this.meter = meter;
		this.merges = merges;
	}

	@Override
	public short abortableProcessRecord(Record each) {
		this.formats.processRecord(each);
		if (each instanceof BOFRecord) {
			this.sheet += (this.depth == 0) ? 1 : 0;
			this.depth++;
		}
		else if (each instanceof EOFRecord) {
			end();
		}
		else if (each instanceof SSTRecord found) {
			this.strings = found;
		}
		else if (each instanceof DateWindow1904Record window) {
			this.numbers = new NumberText(window.getWindowing() == 1);
		}
		else if (this.sheet == this.wanted) {
			ofSheet(each);
		}
		return this.stopped ? STOP : 0;
	}

	private void ofSheet(Record each) {
		if (each instanceof StringRecord text && this.awaitsText != null) {
			cells(this.awaitsText).put(this.awaitsText.getColumn(), text.getString());
			cells(this.awaitsText).note(this.awaitsText.getColumn(), CellNote.FORMULA);
			this.awaitsText = null;
		}
		else if (each instanceof CellValueRecordInterface cell) {
			cell(cell);
			release(ROWS_HELD_BACK);
		}
	}

	/** Charts stand inside their sheet as parts of their own. */
	private void end() {
		this.depth--;
		if (this.depth == 0 && this.sheet == this.wanted) {
			finish();
			this.stopped = true;
		}
	}

	private void cell(CellValueRecordInterface cell) {
		RowCells row = cells(cell);
		if (cell instanceof LabelSSTRecord label && this.strings != null) {
			row.put(cell.getColumn(), this.strings.getString(label.getSSTIndex()).getString());
		}
		else if (cell instanceof LabelRecord label) {
			row.put(cell.getColumn(), label.getValue());
		}
		else if (cell instanceof NumberRecord number) {
			number(row, cell, number.getValue());
		}
		else if (cell instanceof RKRecord number) {
			number(row, cell, number.getRKNumber());
		}
		else if (cell instanceof BoolErrRecord value) {
			value(row, value);
		}
		else if (cell instanceof FormulaRecord formula) {
			formula(row, formula);
		}
	}

	private void number(RowCells row, CellValueRecordInterface cell, double value) {
		NumberForm form = NumberForm.of(this.formats.getFormatIndex(cell), this.formats.getFormatString(cell));
		row.put(cell.getColumn(), this.numbers.text(value, form));
		row.note(cell.getColumn(), (form.kind() == NumberForm.Kind.DATE) ? CellNote.DATE : CellNote.NUMBER);
		if (NumberText.rounded(value)) {
			row.note(cell.getColumn(), CellNote.ROUNDED);
		}
	}

	private static void value(RowCells row, BoolErrRecord value) {
		if (value.isBoolean()) {
			row.put(value.getColumn(), value.getBooleanValue() ? "TRUE" : "FALSE");
		}
		else {
			error(row, value.getColumn(), value.getErrorValue());
		}
	}

	private static void error(RowCells row, int column, int code) {
		row.put(column, FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR");
		row.note(column, CellNote.ERROR);
	}

	private void formula(RowCells row, FormulaRecord formula) {
		int column = formula.getColumn();
		switch (formula.getCachedResultTypeEnum()) {
			case STRING -> {
				this.awaitsText = formula;
				return;
			}
			case BOOLEAN -> row.put(column, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
			case ERROR -> error(row, column, formula.getCachedErrorValue());
			default -> number(row, formula, formula.getValue());
		}
		row.note(column, CellNote.FORMULA);
	}

	private RowCells cells(CellValueRecordInterface cell) {
		return this.held.computeIfAbsent(cell.getRow(), (ignored) -> new RowCells());
	}

	private void release(int kept) {
		while (this.held.size() > kept && !this.stopped) {
			Map.Entry<Integer, RowCells> first = this.held.pollFirstEntry();
			int number = first.getKey() + 1;
			this.meter.row(number, first.getValue().width());
			this.merges.fill(number, first.getValue());
			this.stopped = !this.visitor.row(first.getValue().take(number));
		}
	}

	/** Hands on the rows still held back. */
	void finish() {
		release(0);
	}

}

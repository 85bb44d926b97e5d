package org.karez.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.karez.report.content.Column;
import org.karez.report.content.Column.Kind;
import org.karez.report.content.Section;
import org.karez.report.content.Value;

/**
 * The sheets of one section: one as a rule, numbered ones where its lines outgrow a
 * sheet.
 */
final class SheetSeries {

	/** One sheet with its writer and how many lines it holds. */
	record Part(SXSSFSheet sheet, CellWriter writer, long lines) {

	}

	private final SXSSFWorkbook workbook;

	private final Section section;

	private final List<Column> columns;

	private final Styles styles;

	private final SheetNames names;

	private final List<Part> full = new ArrayList<>();

	private SXSSFSheet sheet;

	private CellWriter writer;

	private int lines;

	SheetSeries(SXSSFWorkbook workbook, Section section, List<Column> columns, Styles styles, SheetNames names) {
		this.workbook = workbook;
		this.section = section;
		this.columns = columns;
		this.styles = styles;
		this.names = names;
		this.writer = new CellWriter(names);
		this.sheet = open();
	}

	private SXSSFSheet open() {
		SXSSFSheet opened = this.workbook.createSheet(this.names.of(this.section, this.full.size()));
		opened.setDefaultRowHeightInPoints(RowHeight.ONE_LINE);
		Row row = opened.createRow(0);
		row.setHeightInPoints(TableLook.HEADER_HEIGHT);
		for (int i = 0; i < this.columns.size(); i++) {
			Column column = this.columns.get(i);
			opened.setColumnWidth(i, TableLook.width(column));
			this.writer.put(row.createCell(i), Value.of(column.title()), this.styles.header(column.kind()));
		}
		return opened;
	}

	long next() {
		return (long) this.full.size() * this.names.capacity() + this.lines + 1;
	}

	void line(List<Value> values) {
		if (this.lines == this.names.capacity()) {
			turn();
		}
		Row row = this.sheet.createRow(++this.lines);
		int height = RowHeight.lines(values, this.columns);
		if (height > 1) {
			row.setHeightInPoints(RowHeight.points(height));
		}
		for (int i = 0; i < values.size(); i++) {
			Value value = values.get(i);
			if (value != Value.NONE) {
				Cell cell = row.createCell(i);
				this.writer.put(cell, value, style(value, this.columns.get(i)));
			}
		}
	}

	/** A link that leads nowhere looks like text. */
	private CellStyle style(Value value, Column column) {
		boolean dead = column.kind() == Kind.LINK && !(value instanceof Value.Link);
		return this.styles.of(dead ? Kind.TEXT : column.kind());
	}

	private void turn() {
		this.full.add(new Part(this.sheet, this.writer, this.lines));
		this.writer = new CellWriter(this.names);
		this.lines = 0;
		this.sheet = open();
	}

	/** All sheets of the section, in their order. */
	List<Part> parts() {
		List<Part> all = new ArrayList<>(this.full);
		all.add(new Part(this.sheet, this.writer, this.lines));
		return all;
	}

	Section section() {
		return this.section;
	}

	List<Column> columns() {
		return this.columns;
	}

}

package org.karez.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.karez.report.content.Column;
import org.karez.report.content.Column.Kind;
import org.karez.report.content.Section;
import org.karez.report.content.Value;
import org.karez.tables.Relay;

/**
 * The sheets of one section: one as a rule, numbered ones where its lines outgrow a
 * sheet.
 */
final class SheetSeries {

	/** One sheet with its rows, its writer and how many lines it holds. */
	record Part(XSSFSheet sheet, SheetRows rows, CellWriter writer, int lines) {

	}

	private final XSSFWorkbook workbook;

	private final Section section;

	private final List<Column> columns;

	private final Styles styles;

	private final SharedTexts texts;

	private final SheetNames names;

	private final Relay packing;

	private final int[] looks;

	private final int plain;

	/** What the workbook shares of the line being written. */
	private final @Nullable SharedText[] shared;

	/** The last shared text of each column, which the next line often says again. */
	private final @Nullable SharedText[] last;

	private final List<Part> full = new ArrayList<>();

	private XSSFSheet sheet;

	private SheetRows rows;

	private CellWriter writer;

	private int lines;

	SheetSeries(XSSFWorkbook workbook, Section section, List<Column> columns, Styles styles, SharedTexts texts,
			SheetNames names, Relay packing) {
		this.workbook = workbook;
		this.section = section;
		this.columns = columns;
		this.styles = styles;
		this.texts = texts;
		this.names = names;
		this.packing = packing;
		this.looks = columns.stream().mapToInt((column) -> styles.of(column.kind()).getIndex()).toArray();
		this.shared = new SharedText[columns.size()];
		this.last = new SharedText[columns.size()];
		this.plain = styles.of(Kind.TEXT).getIndex();
		this.writer = new CellWriter(names);
		this.sheet = sheet();
		this.rows = rows();
	}

	private XSSFSheet sheet() {
		XSSFSheet opened = this.workbook.createSheet(this.names.of(this.section, this.full.size()));
		opened.setDefaultRowHeightInPoints(RowHeight.ONE_LINE);
		for (int i = 0; i < this.columns.size(); i++) {
			opened.setColumnWidth(i, TableLook.width(this.columns.get(i)));
		}
		return opened;
	}

	/** Begins with the header. */
	private SheetRows rows() {
		SheetRows begun = new SheetRows(this.packing);
		begun.begin(TableLook.HEADER_HEIGHT);
		for (int i = 0; i < this.columns.size(); i++) {
			Column column = this.columns.get(i);
			this.writer.put(begun.cell(i, this.styles.header(column.kind()).getIndex()), Value.of(column.title()));
		}
		begun.end();
		return begun;
	}

	void line(List<Value> values) {
		if (this.lines == this.names.capacity()) {
			turn();
		}
		this.lines++;
		int height = height(values);
		if (height > 1) {
			this.rows.begin(RowHeight.points(height));
		}
		else {
			this.rows.begin();
		}
		for (int i = 0; i < values.size(); i++) {
			put(i, values.get(i));
		}
		this.rows.end();
	}

	/** How many lines the longest text takes; on the way finds those that are shared. */
	private int height(List<Value> values) {
		int height = 1;
		for (int i = 0; i < values.size(); i++) {
			Value value = values.get(i);
			SharedText text = (value instanceof Value.Text && value != Value.NONE) ? shared(i, value.text()) : null;
			this.shared[i] = text;
			Column column = this.columns.get(i);
			if (column.kind().wraps()) {
				int width = column.width();
				height = Math.max(height, (text != null) ? text.lines(width) : RowHeight.lines(value.text(), width));
			}
		}
		return height;
	}

	private @Nullable SharedText shared(int column, String text) {
		SharedText before = this.last[column];
		if (before != null && before.given().equals(text)) {
			return before;
		}
		SharedText found = this.texts.find(text);
		if (found != null) {
			this.last[column] = found;
		}
		return found;
	}

	private void put(int column, Value value) {
		SharedText text = this.shared[column];
		if (text != null) {
			this.writer.put(this.rows.cell(column, look(value, column)), text);
		}
		else if (value != Value.NONE) {
			this.writer.put(this.rows.cell(column, look(value, column)), value);
		}
	}

	/** A link that leads nowhere looks like text. */
	private int look(Value value, int column) {
		boolean dead = this.columns.get(column).kind() == Kind.LINK && !(value instanceof Value.Link);
		return dead ? this.plain : this.looks[column];
	}

	private void turn() {
		this.full.add(new Part(this.sheet, this.rows, this.writer, this.lines));
		this.writer = new CellWriter(this.names);
		this.lines = 0;
		this.sheet = sheet();
		this.rows = rows();
	}

	/** All sheets of the section, in their order. */
	List<Part> parts() {
		List<Part> all = new ArrayList<>(this.full);
		all.add(new Part(this.sheet, this.rows, this.writer, this.lines));
		return all;
	}

	Section section() {
		return this.section;
	}

	List<Column> columns() {
		return this.columns;
	}

}

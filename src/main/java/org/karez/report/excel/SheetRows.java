package org.karez.report.excel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;

import org.apache.poi.ss.util.CellReference;
import org.karez.tables.Relay;

/**
 * The rows of a table on its sheet, packed as they come: neither memory nor disk ever
 * holds them unpacked.
 * <p>
 * Form of rows and cells: ECMA-376, part 1, 18.3.1.73 and 18.3.1.4.
 */
final class SheetRows implements OpenCell, Closeable {

	private static final byte[] ROW = XmlBytes.ascii("<row r=\"");

	private static final byte[] HEIGHT = XmlBytes.ascii("\" customHeight=\"1\" ht=\"");

	private static final byte[] END = XmlBytes.ascii("\">");

	private static final byte[] ROW_END = XmlBytes.ascii("</row>\n");

	private static final byte[] CELL = XmlBytes.ascii("<c r=\"");

	private static final byte[] STYLE = XmlBytes.ascii("\" s=\"");

	private static final byte[] NUMBER = XmlBytes.ascii("\"><v>");

	private static final byte[] SHARED = XmlBytes.ascii("\" t=\"s\"><v>");

	private static final byte[] VALUE_END = XmlBytes.ascii("</v></c>");

	private static final byte[] INLINE = XmlBytes.ascii("\" t=\"inlineStr\"><is><t>");

	private static final byte[] INLINE_SPACED = XmlBytes.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");

	private static final byte[] INLINE_END = XmlBytes.ascii("</t></is></c>");

	private static final byte[] FORMULA = XmlBytes.ascii("\" t=\"str\"><f>");

	private static final byte[] FORMULA_VALUE = XmlBytes.ascii("</f><v>");

	private final PackedPart part;

	private final XmlBytes xml;

	private final Names columns = new Names(CellReference::convertNumToColString);

	private final Names looks = new Names(Integer::toString);

	private int row = -1;

	private byte[] rowName = new byte[0];

	private int column;

	private int look;

	/**
	 * Begins without rows.
	 * @param packing packs them, those of all sheets one after the other
	 */
	SheetRows(Relay packing) {
		try {
			this.part = new PackedPart();
		}
		catch (IOException ex) {
			throw XmlBytes.lost(ex);
		}
		this.xml = new XmlBytes(this.part, packing);
	}

	/** Begins the next row; one of usual height says nothing of it. */
	void begin() {
		next();
		this.xml.markup(END);
	}

	/**
	 * Begins the next row.
	 * @param points its height
	 */
	void begin(float points) {
		next();
		this.xml.markup(HEIGHT);
		this.xml.markup(XmlBytes.ascii(Float.toString(points)));
		this.xml.markup(END);
	}

	private void next() {
		this.row++;
		this.rowName = XmlBytes.ascii(Integer.toString(this.row + 1));
		this.xml.markup(ROW);
		this.xml.markup(this.rowName);
	}

	void end() {
		this.xml.markup(ROW_END);
	}

	/** The cell to be filled next; its columns rise within a row. */
	SheetRows cell(int at, int style) {
		this.column = at;
		this.look = style;
		return this;
	}

	private void open() {
		this.xml.markup(CELL);
		this.xml.markup(this.columns.of(this.column));
		this.xml.markup(this.rowName);
		this.xml.markup(STYLE);
		this.xml.markup(this.looks.of(this.look));
	}

	@Override
	public int row() {
		return this.row;
	}

	@Override
	public int column() {
		return this.column;
	}

	@Override
	public void number(double number) {
		open();
		this.xml.markup(NUMBER);
		this.xml
			.markup(XmlBytes.ascii((number == (long) number) ? Long.toString((long) number) : Double.toString(number)));
		this.xml.markup(VALUE_END);
	}

	@Override
	public void text(CellText text) {
		open();
		this.xml.markup(text.spaced() ? INLINE_SPACED : INLINE);
		this.xml.text(text.escapedBytes());
		this.xml.markup(INLINE_END);
	}

	/** Takes a text that stands elsewhere in the workbook. */
	void shared(SharedText text) {
		open();
		this.xml.markup(SHARED);
		this.xml.markup(text.number());
		this.xml.markup(VALUE_END);
	}

	@Override
	public void link(Way way, CellText text) {
		open();
		this.xml.markup(FORMULA);
		this.xml.text(way.formula(text.shown()).getBytes(StandardCharsets.UTF_8));
		this.xml.markup(FORMULA_VALUE);
		this.xml.text(text.escapedBytes());
		this.xml.markup(VALUE_END);
	}

	/** Completes the rows. */
	PackedPart complete() {
		this.xml.close();
		return this.part;
	}

	/** Forgets them. */
	@Override
	public void close() {
		try {
			this.part.close();
		}
		catch (IOException ex) {
			throw XmlBytes.lost(ex);
		}
	}

	/** Small numbers as they are written, each made once. */
	private static final class Names {

		private final IntFunction<String> name;

		private byte[][] made = new byte[0][];

		Names(IntFunction<String> name) {
			this.name = name;
		}

		byte[] of(int number) {
			if (number >= this.made.length) {
				int known = this.made.length;
				this.made = Arrays.copyOf(this.made, Math.max(number + 1, 2 * known));
				for (int i = known; i < this.made.length; i++) {
					this.made[i] = XmlBytes.ascii(this.name.apply(i));
				}
			}
			return this.made[number];
		}

	}

}

package org.karez.report.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.util.CellReference;

/**
 * The rows of a table on its sheet, packed as they come: neither memory nor disk ever
 * holds them unpacked.
 * <p>
 * Form of rows and cells: ECMA-376, part 1, 18.3.1.73 and 18.3.1.4.
 */
final class SheetRows implements OpenCell, Closeable {

	private static final int COLUMNS_AT_FIRST = 64;

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

	private final SharedTexts shared;

	private byte[][] columns = new byte[0][];

	private int row = -1;

	private int column;

	private int style;

	SheetRows(SharedTexts shared) {
		this.shared = shared;
		try {
			this.part = new PackedPart();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The workbook could not be begun; is the disk full?", ex);
		}
		this.xml = new XmlBytes(this.part);
		name(COLUMNS_AT_FIRST);
	}

	private void name(int count) {
		this.columns = new byte[count][];
		for (int i = 0; i < count; i++) {
			this.columns[i] = XmlBytes.ascii(CellReference.convertNumToColString(i));
		}
	}

	/** Begins the next row; one of usual height has none of its own. */
	void begin() {
		write(() -> {
			this.xml.markup(ROW);
			this.xml.number(++this.row + 1L);
			this.xml.markup(END);
		});
	}

	/**
	 * Begins the next row.
	 * @param points its height
	 */
	void begin(float points) {
		write(() -> {
			this.xml.markup(ROW);
			this.xml.number(++this.row + 1L);
			this.xml.markup(HEIGHT);
			this.xml.markup(XmlBytes.ascii(Float.toString(points)));
			this.xml.markup(END);
		});
	}

	void end() {
		write(() -> this.xml.markup(ROW_END));
	}

	/** The cell to be filled next; its columns rise within a row. */
	OpenCell cell(int at, int look) {
		if (at >= this.columns.length) {
			name(2 * at);
		}
		this.column = at;
		this.style = look;
		return this;
	}

	private void open() throws IOException {
		this.xml.markup(CELL);
		this.xml.markup(this.columns[this.column]);
		this.xml.number(this.row + 1L);
		this.xml.markup(STYLE);
		this.xml.number(this.style);
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
		write(() -> {
			open();
			this.xml.markup(NUMBER);
			this.xml.text((number == (long) number) ? Long.toString((long) number) : Double.toString(number));
			this.xml.markup(VALUE_END);
		});
	}

	@Override
	public void text(String text) {
		write(() -> {
			open();
			int number = this.shared.number(text);
			if (number != SharedTexts.NONE) {
				this.xml.markup(SHARED);
				this.xml.number(number);
				this.xml.markup(VALUE_END);
				return;
			}
			this.xml.markup(spaced(text) ? INLINE_SPACED : INLINE);
			this.xml.text(text);
			this.xml.markup(INLINE_END);
		});
	}

	@Override
	public void link(String formula, String text) {
		write(() -> {
			open();
			this.xml.markup(FORMULA);
			this.xml.text(formula);
			this.xml.markup(FORMULA_VALUE);
			this.xml.text(text);
			this.xml.markup(VALUE_END);
		});
	}

	private static boolean spaced(String text) {
		return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))
				|| text.indexOf('\n') >= 0;
	}

	/** Completes the rows. */
	PackedPart complete() {
		write(this.xml::close);
		return this.part;
	}

	private static void write(Writing writing) {
		try {
			writing.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The workbook could not be written; is the disk full?", ex);
		}
	}

	/** Forgets them. */
	@Override
	public void close() {
		write(this.part::close);
	}

	/** Writes on the disk. */
	private interface Writing {

		void run() throws IOException;

	}

}

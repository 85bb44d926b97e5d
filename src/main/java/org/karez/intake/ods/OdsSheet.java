package org.karez.intake.ods;

import java.math.BigDecimal;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.RawRow;
import org.karez.intake.grid.RowCells;
import org.karez.intake.grid.RowVisitor;
import org.karez.intake.xml.SafeXml;

/**
 * Reads one table. Equal cells and rows stand once with a count, which for empty ones is
 * often the rest of the sheet.
 */
final class OdsSheet {

	/** No program has more columns; a larger count is mischief. */
	private static final int MOST_COLUMNS = 16_384;

	private final XMLStreamReader reader;

	private final Meter meter;

	private final RowCells cells = new RowCells();

	private int row = 1;

	private int column;

	OdsSheet(XMLStreamReader reader, Meter meter) {
		this.reader = reader;
		this.meter = meter;
	}

	void read(RowVisitor visitor) throws XMLStreamException {
		int copies = 1;
		while (this.reader.hasNext()) {
			int event = SafeXml.next(this.reader);
			String name = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
					? this.reader.getLocalName() : "";
			if (event == XMLStreamConstants.START_ELEMENT && name.equals("table-row")) {
				copies = count("number-rows-repeated");
				this.column = 0;
			}
			else if (event == XMLStreamConstants.START_ELEMENT
					&& (name.equals("table-cell") || name.equals("covered-table-cell"))) {
				cell();
			}
			else if (event == XMLStreamConstants.END_ELEMENT && name.equals("table-row")) {
				if (!endRow(copies, visitor)) {
					return;
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && name.equals("table")) {
				return;
			}
		}
	}

	private boolean endRow(int copies, RowVisitor visitor) {
		this.meter.row(this.row, this.cells.width());
		RawRow taken = this.cells.take(this.row);
		boolean more = visitor.row(taken);
		for (int i = 1; more && !taken.blank() && i < copies; i++) {
			this.meter.row(this.row + i, taken.width());
			more = visitor.row(taken.at(this.row + i));
		}
		this.row += copies;
		return more;
	}

	private void cell() throws XMLStreamException {
		int copies = count("number-columns-repeated");
		String type = attribute(this.reader, "value-type");
		String value = attribute(this.reader, "value");
		String date = attribute(this.reader, "date-value");
		boolean formula = attribute(this.reader, "formula") != null;
		String text = paragraphs();
		String shown = shown((type != null) ? type : "", value, date, text);
		for (int i = 0; i < Math.min(copies, MOST_COLUMNS - this.column) && !shown.isEmpty(); i++) {
			this.cells.put(this.column + i, shown);
			note(this.column + i, (type != null) ? type : "", formula);
		}
		this.meter.cell(this.row, shown.length());
		this.column = Math.min(this.column + copies, 1 << 20);
	}

	private void note(int at, String type, boolean formula) {
		if (formula) {
			this.cells.note(at, CellNote.FORMULA);
		}
		if (type.equals("date")) {
			this.cells.note(at, CellNote.DATE);
		}
		else if (!type.equals("string") && !type.isEmpty()) {
			this.cells.note(at, CellNote.NUMBER);
		}
	}

	/** A style's leading zeros stand in the text only, all digits in the value only. */
	private static String shown(String type, @Nullable String value, @Nullable String date, String text) {
		if (type.equals("date") && date != null) {
			return date.replace('T', ' ');
		}
		if (value == null || !type.equals("float")
				|| text.startsWith("0") && text.chars().allMatch(Character::isDigit)) {
			return text;
		}
		try {
			BigDecimal number = new BigDecimal(value).stripTrailingZeros();
			return ((number.scale() < 0) ? number.setScale(0) : number).toPlainString();
		}
		catch (NumberFormatException ex) {
			return text;
		}
	}

	private String paragraphs() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			int event = SafeXml.next(this.reader);
			if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamConstants.START_ELEMENT && this.reader.getLocalName().equals("p")) {
				text.append(text.isEmpty() ? "" : "\n").append(SafeXml.text(this.reader));
			}
			else if (event == XMLStreamConstants.START_ELEMENT && this.reader.getLocalName().equals("annotation")) {
				SafeXml.text(this.reader);
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
			}
		}
		return text.toString();
	}

	private int count(String attribute) {
		String value = attribute(this.reader, attribute);
		try {
			return (value != null) ? Math.max(1, Integer.parseInt(value)) : 1;
		}
		catch (NumberFormatException ex) {
			return 1;
		}
	}

	static @Nullable String attribute(XMLStreamReader reader, String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

}

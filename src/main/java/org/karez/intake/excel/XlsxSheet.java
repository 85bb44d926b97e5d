package org.karez.intake.excel;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.intake.xml.SafeXml;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.CellNote;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.RowCells;
import org.karez.intake.grid.RowVisitor;

/**
 * Reads the rows of one worksheet part. Rows and cells may lack their numbers: then they
 * follow the one before.
 */
final class XlsxSheet {

	private static final int COLUMNS_OF_EXCEL = 16_384;

	private final SharedStrings strings;

	private final XlsxStyles styles;

	private final NumberText numbers;

	private final Meter meter;

	private final Merges merges;

	private final RowCells cells = new RowCells();

	private int row;

	private int column;

	XlsxSheet(SharedStrings strings, XlsxStyles styles, NumberText numbers, Merges merges, Meter meter) {
		this.strings = strings;
		this.styles = styles;
		this.numbers = numbers;
		this.meter = meter;
		this.merges = merges;
	}

	void read(XMLStreamReader reader, RowVisitor visitor) throws XMLStreamException {
		while (reader.hasNext()) {
			int event = SafeXml.next(reader);
			if (event == XMLStreamConstants.START_ELEMENT) {
				start(reader);
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				String name = reader.getLocalName();
				if (name.equals("sheetData") || name.equals("row") && !endRow(visitor)) {
					return;
				}
			}
		}
	}

	private void start(XMLStreamReader reader) throws XMLStreamException {
		String name = reader.getLocalName();
		if (name.equals("c")) {
			cell(reader);
		}
		else if (name.equals("row")) {
			this.row = Math.max(this.row + 1, SafeXml.number(reader, "r", this.row + 1));
			this.column = -1;
		}
	}

	private boolean endRow(RowVisitor visitor) {
		this.meter.row(this.row, this.cells.width());
		this.merges.fill(this.row, this.cells);
		return visitor.row(this.cells.take(this.row));
	}

	private void cell(XMLStreamReader reader) throws XMLStreamException {
		String reference = reader.getAttributeValue(null, "r");
		this.column = (reference != null) ? column(reference, this.row) : this.column + 1;
		String type = reader.getAttributeValue(null, "t");
		int style = SafeXml.number(reader, "s", -1);
		boolean formula = false;
		while (SafeXml.next(reader) != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("c")) {
			if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
				String name = reader.getLocalName();
				formula |= name.equals("f");
				String text = SafeXml.text(reader);
				if (name.equals("v") || name.equals("is")) {
					put(text, type, style);
				}
			}
		}
		if (formula && this.column < this.cells.width()) {
			this.cells.note(this.column, CellNote.FORMULA);
		}
	}

	private void put(String text, @Nullable String type, int style) {
		this.meter.cell(this.row, text.length());
		switch ((type != null) ? type : "n") {
			case "s" -> this.cells.put(this.column, this.strings.get(index(text)));
			case "b" -> this.cells.put(this.column, text.equals("1") ? "TRUE" : "FALSE");
			case "e" -> noted(text, CellNote.ERROR);
			case "d" -> noted(text.endsWith("T00:00:00") ? text.substring(0, 10) : text, CellNote.DATE);
			case "n" -> number(text, this.styles.form(style));
			default -> this.cells.put(this.column, text);
		}
	}

	private void noted(String text, CellNote note) {
		this.cells.put(this.column, text);
		this.cells.note(this.column, note);
	}

	private void number(String text, NumberForm form) {
		double value;
		try {
			value = Double.parseDouble(text.strip());
		}
		catch (NumberFormatException ex) {
			this.cells.put(this.column, text);
			return;
		}
		noted(this.numbers.text(value, form), (form.kind() == NumberForm.Kind.DATE) ? CellNote.DATE : CellNote.NUMBER);
		if (NumberText.rounded(value)) {
			this.cells.note(this.column, CellNote.ROUNDED);
		}
	}

	private static int index(String text) {
		try {
			return Integer.parseInt(text.strip());
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	private static int column(String reference, int row) {
		int column = 0;
		for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
			column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
			if (column > COLUMNS_OF_EXCEL) {
				throw new RefusedFileException("A cell lies beyond the last column a workbook can have", "row " + row,
						"Save the workbook again with a spreadsheet program");
			}
		}
		return Math.max(0, column - 1);
	}

}

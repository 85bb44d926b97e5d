package org.karez.report.excel;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.Writer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes a sheet's lines as POI would, byte for byte, but plain text as a whole: POI
 * takes every text apart into signs and locks its writer for each.
 */
final class QuickSheetWriter extends SheetDataWriter {

	private static final int COLUMNS_KNOWN = 256;

	private static final String[] COLUMNS = new String[COLUMNS_KNOWN];

	static {
		for (int i = 0; i < COLUMNS_KNOWN; i++) {
			COLUMNS[i] = CellReference.convertNumToColString(i);
		}
	}

	QuickSheetWriter() throws IOException {
	}

	@Override
	@SuppressWarnings("deprecation")
	public Writer createWriter(File file) throws IOException {
		return new Utf8Writer(new FileOutputStream(file));
	}

	@Override
	public void writeCell(int column, Cell cell) throws IOException {
		if (cell == null || cell.getCellType() != CellType.STRING || column >= COLUMNS_KNOWN) {
			super.writeCell(column, cell);
			return;
		}
		this._out.write("<c r=\"");
		this._out.write(COLUMNS[column]);
		this._out.write(Integer.toString(cell.getRowIndex() + 1));
		int style = cell.getCellStyle().getIndex();
		if (style != 0) {
			this._out.write("\" s=\"");
			this._out.write(Integer.toString(style));
		}
		String text = cell.getStringCellValue();
		this._out.write("\" t=\"inlineStr\"><is><t");
		this._out.write(spaced(text) ? " xml:space=\"preserve\">" : ">");
		outputEscapedString(text);
		this._out.write("</t></is></c>");
	}

	private static boolean spaced(String text) {
		return !text.isEmpty()
				&& (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
	}

	@Override
	protected void outputEscapedString(String text) throws IOException {
		if (plain(text)) {
			this._out.write(text);
		}
		else {
			super.outputEscapedString(text);
		}
	}

	private static boolean plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\u00A0' || c >= '\uD800') {
				return false;
			}
		}
		return true;
	}

}

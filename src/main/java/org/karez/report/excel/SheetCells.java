package org.karez.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the filled cells of one sheet, row by row and from left to right, as they are
 * asked for.
 */
final class SheetCells implements AutoCloseable {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	/** The only formulas a report has: ways to other cells of the same file. */
	private static final Pattern WAY = Pattern.compile("HYPERLINK\\(\"#[^\"]*\",\\s*\"[^\"]*\"\\)");

	private static final int HEX = 16;

	private final InputStream stream;

	private final XMLStreamReader xml;

	private final SharedStrings strings;

	private int row = -1;

	private int column = -1;

	SheetCells(InputStream stream, SharedStrings strings) throws IOException {
		this.stream = stream;
		this.strings = strings;
		try {
			this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
		}
		catch (XMLStreamException ex) {
			throw new IOException("A sheet cannot be read", ex);
		}
	}

	/** The next filled cell, or null after the last. */
	@Nullable FilledCell next() throws IOException {
		try {
			while (this.xml.hasNext()) {
				if (this.xml.next() == XMLStreamConstants.START_ELEMENT) {
					FilledCell cell = begun(this.xml.getLocalName());
					if (cell != null) {
						return cell;
					}
				}
			}
			return null;
		}
		catch (XMLStreamException | IllegalArgumentException ex) {
			throw new IOException("A sheet is damaged near row " + (this.row + 1), ex);
		}
	}

	private @Nullable FilledCell begun(String element) throws XMLStreamException {
		if (element.equals("row")) {
			String number = this.xml.getAttributeValue(null, "r");
			this.row = (number != null) ? Integer.parseInt(number) - 1 : this.row + 1;
			this.column = -1;
			return null;
		}
		return element.equals("c") ? cell() : null;
	}

	private @Nullable FilledCell cell() throws XMLStreamException {
		String reference = this.xml.getAttributeValue(null, "r");
		String type = this.xml.getAttributeValue(null, "t");
		this.column = (reference != null) ? new CellReference(reference).getCol() : this.column + 1;
		StringBuilder value = new StringBuilder();
		StringBuilder formula = new StringBuilder();
		int event = this.xml.next();
		for (; event != XMLStreamConstants.END_ELEMENT
				|| !this.xml.getLocalName().equals("c"); event = this.xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				part(this.xml.getLocalName(), "inlineStr".equals(type) ? "t" : "v", value, formula);
			}
		}
		String content = content(type, value.toString(), formula.toString());
		return content.isEmpty() ? null : new FilledCell(this.row, this.column, content);
	}

	private void part(String element, String shown, StringBuilder value, StringBuilder formula)
			throws XMLStreamException {
		if (element.equals(shown)) {
			value.append(this.xml.getElementText());
		}
		else if (element.equals("f")) {
			formula.append(this.xml.getElementText());
		}
	}

	private String content(@Nullable String type, String value, String formula) {
		if (!formula.isEmpty() && !WAY.matcher(formula).matches()) {
			return CellContent.formula(formula);
		}
		if (value.isEmpty()) {
			return "";
		}
		if ("s".equals(type)) {
			String text = this.strings.getItemAt(Integer.parseInt(value)).getString();
			return text.isEmpty() ? "" : CellContent.of(text);
		}
		boolean number = type == null || type.equals("n");
		return number ? CellContent.of(Double.parseDouble(value)) : CellContent.of(plain(value));
	}

	private static String plain(String text) {
		return !text.contains("_x") ? text
				: ESCAPE.matcher(text)
					.replaceAll((found) -> java.util.regex.Matcher
						.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
	}

}

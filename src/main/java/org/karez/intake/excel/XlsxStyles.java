package org.karez.intake.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.intake.xml.SafeXml;

/**
 * The number forms of a workbook's cell styles.
 */
final class XlsxStyles {

	private final List<NumberForm> forms = new ArrayList<>();

	static XlsxStyles read(InputStream in) throws XMLStreamException {
		XlsxStyles styles = new XlsxStyles();
		Map<Integer, String> patterns = new HashMap<>();
		XMLStreamReader reader = SafeXml.open(in);
		boolean cells = false;
		while (reader.hasNext()) {
			int event = SafeXml.next(reader);
			if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
				continue;
			}
			boolean start = event == XMLStreamConstants.START_ELEMENT;
			String name = reader.getLocalName();
			if (name.equals("cellXfs")) {
				cells = start;
			}
			else if (start && name.equals("numFmt")) {
				String pattern = reader.getAttributeValue(null, "formatCode");
				patterns.putIfAbsent(SafeXml.number(reader, "numFmtId", -1), (pattern != null) ? pattern : "General");
			}
			else if (start && cells && name.equals("xf")) {
				int index = SafeXml.number(reader, "numFmtId", 0);
				styles.forms.add(NumberForm.of(index, patterns.get(index)));
			}
		}
		return styles;
	}

	NumberForm form(int style) {
		return (style >= 0 && style < this.forms.size()) ? this.forms.get(style) : NumberForm.PLAIN;
	}

}

package org.karez.intake.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.intake.xml.SafeXml;

/**
 * The texts that a workbook keeps once and its cells point at.
 */
final class SharedStrings {

	private final List<String> texts = new ArrayList<>();

	static SharedStrings read(InputStream in) throws XMLStreamException {
		SharedStrings strings = new SharedStrings();
		XMLStreamReader reader = SafeXml.open(in);
		while (reader.hasNext()) {
			if (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
				strings.texts.add(SafeXml.text(reader));
			}
		}
		return strings;
	}

	String get(int index) {
		return (index >= 0 && index < this.texts.size()) ? this.texts.get(index) : "";
	}

}

package org.karez.intake.xml;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.intake.grid.RefusedFileException;

/**
 * Reads the XML parts of workbooks as a stream of XML that can neither define nor fetch
 * anything.
 */
public final class SafeXml {

	private static final XMLInputFactory FACTORY = factory();

	private SafeXml() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	public static XMLStreamReader open(InputStream in) throws XMLStreamException {
		return FACTORY.createXMLStreamReader(in);
	}

	/** The next event; a document type declaration ends the reading. */
	public static int next(XMLStreamReader reader) throws XMLStreamException {
		int event = reader.next();
		if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
			throw new RefusedFileException("The workbook defines XML entities, which no spreadsheet program writes",
					"line " + reader.getLocation().getLineNumber() + " of a part",
					"Don't open it; ask its sender how it was made");
		}
		return event;
	}

	/** Whether an attribute says yes. */
	public static boolean yes(XMLStreamReader reader, String attribute) {
		String value = reader.getAttributeValue(null, attribute);
		return "1".equals(value) || "true".equals(value);
	}

	public static int number(XMLStreamReader reader, String attribute, int otherwise) {
		String value = reader.getAttributeValue(null, attribute);
		try {
			return (value != null) ? Integer.parseInt(value) : otherwise;
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

	/**
	 * The text of the current element and its children, phonetic readings left out.
	 * @param reader stands on the element's start, afterwards on its end
	 */
	public static String text(XMLStreamReader reader) throws XMLStreamException {
		StringBuilder text = null;
		String first = "";
		int depth = 1;
		int phonetic = 0;
		while (depth > 0) {
			int event = next(reader);
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				phonetic += reader.getLocalName().equals("rPh") ? 1 : 0;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
				phonetic -= reader.getLocalName().equals("rPh") ? 1 : 0;
			}
			else if (event == XMLStreamConstants.CHARACTERS && phonetic == 0) {
				if (first.isEmpty()) {
					first = reader.getText();
				}
				else {
					text = (text != null) ? text : new StringBuilder(first);
					text.append(reader.getText());
				}
			}
		}
		return (text != null) ? text.toString() : first;
	}

}

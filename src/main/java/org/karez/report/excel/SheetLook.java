package org.karez.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.util.XMLHelper;

/**
 * What a sheet hides, and what stands in its margins when it is printed.
 *
 * @param hidden whether the sheet itself is hidden
 * @param rows how many of its rows are hidden
 * @param columns how many groups of its columns are hidden
 * @param margins the words of its headers and footers
 */
record SheetLook(boolean hidden, int rows, int columns, String margins) {

	/** Fonts, sizes, colours and fields such as the page number. */
	private static final Pattern CODE = Pattern.compile("&\"[^\"]*\"|&K[0-9A-Fa-f+-]{6}|&\\d+|&[ABD-KM-QS-Z]|\\s+");

	private static final Pattern LEFT_CENTRE_RIGHT = Pattern.compile("(?=&[LCR])");

	private static final Set<String> MARGINS = Set.of("oddHeader", "evenHeader", "firstHeader", "oddFooter",
			"evenFooter", "firstFooter");

	/** Reads a sheet to its end. */
	static SheetLook read(InputStream sheet, boolean hidden) throws IOException {
		int rows = 0;
		int columns = 0;
		StringBuilder margins = new StringBuilder();
		try {
			XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					String element = xml.getLocalName();
					rows += (element.equals("row") && isHidden(xml)) ? 1 : 0;
					columns += (element.equals("col") && isHidden(xml)) ? 1 : 0;
					if (MARGINS.contains(element)) {
						margins.append(words(xml.getElementText()));
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException("A sheet is damaged", ex);
		}
		return new SheetLook(hidden, rows, columns, margins.toString().strip());
	}

	/**
	 * The words of a margin from left to right: programs write its parts in any order.
	 */
	private static String words(String margin) {
		List<String> parts = new ArrayList<>();
		for (String part : LEFT_CENTRE_RIGHT.split(CODE.matcher(margin).replaceAll(""))) {
			if (part.length() > 2) {
				parts.add(part);
			}
		}
		Collections.sort(parts);
		return String.join("\n", parts) + '\n';
	}

	private static boolean isHidden(XMLStreamReader xml) {
		String hidden = xml.getAttributeValue(null, "hidden");
		String height = xml.getAttributeValue(null, "ht");
		return "1".equals(hidden) || "true".equals(hidden) || "0".equals(height);
	}

}

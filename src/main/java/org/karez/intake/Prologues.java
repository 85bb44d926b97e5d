package org.karez.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.intake.xml.SafeXml;

/**
 * Looks at the first lines of every XML part of a package, where entity bombs are
 * defined, before any library parses one.
 */
final class Prologues {

	private Prologues() {
	}

	static void check(ZipFile zip) throws IOException {
		for (ZipEntry entry : Collections.list(zip.entries())) {
			if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
				try (InputStream in = zip.getInputStream(entry)) {
					check(in);
				}
				catch (XMLStreamException ex) {
					// Not our business here: whoever needs the part says that it is
					// broken.
				}
			}
		}
	}

	private static void check(InputStream in) throws XMLStreamException {
		XMLStreamReader reader = SafeXml.open(in);
		while (reader.hasNext() && reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
			SafeXml.next(reader);
		}
	}

}

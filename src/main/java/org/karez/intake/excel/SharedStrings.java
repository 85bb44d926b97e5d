package org.karez.intake.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.karez.intake.xml.SafeXml;

/**
 * The texts that a workbook keeps once and its cells point at. Beyond a number that fits
 * any memory they lie in a file.
 */
final class SharedStrings implements Closeable {

	private static final int HELD = 100_000;

	private final List<String> texts = new ArrayList<>();

	private @Nullable TextFile beyond;

	static SharedStrings read(InputStream in) throws XMLStreamException, IOException {
		SharedStrings strings = new SharedStrings();
		XMLStreamReader reader = SafeXml.open(in);
		while (reader.hasNext()) {
			if (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
				strings.add(SafeXml.text(reader));
			}
		}
		if (strings.beyond != null) {
			strings.beyond.finish();
		}
		return strings;
	}

	private void add(String text) throws IOException {
		if (this.texts.size() < HELD) {
			this.texts.add(text);
			return;
		}
		if (this.beyond == null) {
			this.beyond = new TextFile();
		}
		this.beyond.add(text);
	}

	String get(int index) {
		if (index >= 0 && index < this.texts.size()) {
			return this.texts.get(index);
		}
		return (this.beyond == null || index < 0) ? "" : this.beyond.get(index - this.texts.size());
	}

	@Override
	public void close() throws IOException {
		if (this.beyond != null) {
			this.beyond.close();
		}
	}

}

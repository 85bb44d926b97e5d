package org.karez.lists.formats.un;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.karez.lists.ListedEntity;
import org.karez.lists.formats.ListFormat;
import org.karez.lists.formats.LooseDate;
import org.karez.lists.formats.OfficialFile;
import org.karez.lists.formats.OfficialList;
import org.karez.tables.BrokenTableException;

/**
 * The consolidated list of the UN Security Council, read as a stream. Document types are
 * refused, so that a hostile file cannot make the reader fetch or expand anything.
 */
public final class UnFormat implements ListFormat {

	private static final Set<String> ENTRIES = Set.of("INDIVIDUAL", "ENTITY");

	@Override
	public String id() {
		return "un-consolidated";
	}

	@Override
	public boolean recognises(OfficialFile file) {
		return file.beginning().contains("<CONSOLIDATED_LIST");
	}

	@Override
	public OfficialList read(OfficialFile file) {
		try (InputStream in = Files.newInputStream(file.path())) {
			return read(factory().createXMLStreamReader(in));
		}
		catch (XMLStreamException ex) {
			throw new BrokenTableException(file.path().toString(), Math.max(ex.getLocation().getLineNumber(), 0),
					"the file is not the XML it should be", "fetch it again from the UN");
		}
		catch (IOException ex) {
			throw new BrokenTableException(file.path().toString(), 0, "the file cannot be read",
					"check its name and rights");
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	private static OfficialList read(XMLStreamReader xml) throws XMLStreamException {
		List<ListedEntity> entities = new ArrayList<>();
		LocalDate generated = null;
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamReader.START_ELEMENT) {
				if (xml.getLocalName().equals("CONSOLIDATED_LIST")) {
					generated = day(xml.getAttributeValue(null, "dateGenerated"));
				}
				else if (ENTRIES.contains(xml.getLocalName())) {
					entities.add(UnEntry.read(xml).entity());
				}
			}
		}
		return new OfficialList(entities, generated);
	}

	private static @Nullable LocalDate day(@Nullable String stamp) {
		return (stamp == null || stamp.length() < 10) ? null : LooseDate.day(stamp.substring(0, 10));
	}

}

package org.karez.lists.formats.un;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.formats.EntryBuilder;
import org.karez.lists.formats.LooseDate;

/**
 * One individual or entity: its elements' texts by their path below the entry.
 *
 * @param kind what the element says it is
 * @param texts the texts by path, in the file's order
 */
record UnEntry(ListedEntity.Kind kind, Map<String, List<String>> texts) {

	static UnEntry read(XMLStreamReader xml) throws XMLStreamException {
		boolean person = xml.getLocalName().equals("INDIVIDUAL");
		Map<String, List<String>> texts = new LinkedHashMap<>();
		Deque<String> path = new ArrayDeque<>();
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				depth++;
				path.addLast(xml.getLocalName().replaceFirst("^(INDIVIDUAL|ENTITY)_", ""));
				text.setLength(0);
			}
			else if (event == XMLStreamReader.CHARACTERS) {
				text.append(xml.getText());
			}
			else if (event == XMLStreamReader.END_ELEMENT && --depth > 0) {
				texts.computeIfAbsent(String.join("/", path), (key) -> new ArrayList<>()).add(text.toString().strip());
				path.removeLast();
				text.setLength(0);
			}
		}
		return new UnEntry(person ? ListedEntity.Kind.PERSON : ListedEntity.Kind.BODY, texts);
	}

	ListedEntity entity() {
		String name = Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
			.map(this::first)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		EntryBuilder entry = new EntryBuilder("un-" + first("DATAID"), this.kind, name);
		aliases(entry);
		all("NAME_ORIGINAL_SCRIPT").forEach((original) -> entry.name(original, ListedName.Kind.LOCAL));
		entry.programme(first("UN_LIST_TYPE")).from(LooseDate.day(first("LISTED_ON"))).remarks(first("COMMENTS1"));
		entry.fact("reference", first("REFERENCE_NUMBER"));
		facts(entry);
		return entry.build("UN Security Council, Consolidated List");
	}

	private void aliases(EntryBuilder entry) {
		List<String> names = all("ALIAS/ALIAS_NAME");
		List<String> qualities = all("ALIAS/QUALITY");
		for (int i = 0; i < names.size(); i++) {
			String quality = (i < qualities.size()) ? qualities.get(i) : "";
			entry.name(names.get(i), quality.startsWith("f.k.a") ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS,
					quality.equals("Low"));
		}
	}

	private void facts(EntryBuilder entry) {
		Stream.of("DATE_OF_BIRTH/DATE", "DATE_OF_BIRTH/YEAR")
			.flatMap((path) -> all(path).stream())
			.forEach((date) -> entry.fact("birthDate", LooseDate.iso(date)));
		all("DESIGNATION/VALUE").forEach((office) -> entry.fact("office", office));
		all("NATIONALITY/VALUE").forEach((country) -> entry.fact("country", country));
		all("ADDRESS/COUNTRY").forEach((country) -> entry.fact("country", country));
	}

	private String first(String path) {
		return all(path).stream().findFirst().orElse("");
	}

	private List<String> all(String path) {
		return this.texts.getOrDefault(path, List.of());
	}

}

package org.karez.lists.formats.ofac;

import java.util.List;

import org.karez.lists.ListedEntity;
import org.karez.lists.formats.EntryBuilder;

/**
 * Reads a row of the primary file: number, name, type, programmes, title, six columns on
 * vessels, remarks.
 */
final class PrimaryRow {

	private static final String NOTHING = "-0-";

	private static final int TYPE = 2;

	private static final int PROGRAMMES = 3;

	private static final int TITLE = 4;

	private static final int REMARKS = 11;

	private PrimaryRow() {
	}

	static EntryBuilder entry(List<String> row) {
		String type = value(row, TYPE);
		EntryBuilder entry = new EntryBuilder("ofac-" + row.get(0).strip(), kind(type), value(row, 1));
		for (String programme : value(row, PROGRAMMES).split("\\] \\[")) {
			entry.programme(programme);
		}
		entry.fact("office", value(row, TITLE));
		if (!type.isEmpty() && !type.equals("individual")) {
			entry.fact("type", type);
		}
		Remarks.read(value(row, REMARKS), entry);
		return entry;
	}

	/** A vessel or an aircraft is kept as a body: it has a name and nobody's birthday. */
	private static ListedEntity.Kind kind(String type) {
		if (type.equals("individual")) {
			return ListedEntity.Kind.PERSON;
		}
		return type.isEmpty() ? ListedEntity.Kind.COMPANY : ListedEntity.Kind.BODY;
	}

	static String value(List<String> row, int column) {
		String value = row.get(column).strip();
		return value.equals(NOTHING) ? "" : value;
	}

}

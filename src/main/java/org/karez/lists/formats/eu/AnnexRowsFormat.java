package org.karez.lists.formats.eu;

import java.util.ArrayList;
import java.util.List;

import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.formats.EntryBuilder;
import org.karez.lists.formats.Headed;
import org.karez.lists.formats.ListFormat;
import org.karez.lists.formats.LooseDate;
import org.karez.lists.formats.OfficialFile;
import org.karez.lists.formats.OfficialList;

/**
 * Rows of an EU annex with programme key, annex and record number. The statement of
 * reasons is not kept: only which of our topics it names.
 */
public final class AnnexRowsFormat implements ListFormat {

	@Override
	public String id() {
		return "eu-annex";
	}

	@Override
	public boolean recognises(OfficialFile file) {
		return file.header().containsAll(List.of("celex", "programkey", "annex"));
	}

	@Override
	public OfficialList read(OfficialFile file) {
		List<ListedEntity> entities = new ArrayList<>();
		Headed.read(file.path(), (row) -> {
			if (!row.get("name").isEmpty()) {
				entities
					.add(entry(row).build("EU Official Journal, " + row.get("celex") + " annex " + row.get("annex")));
			}
		});
		return new OfficialList(entities, null);
	}

	private static EntryBuilder entry(Headed row) {
		boolean person = row.get("schema").equals("Person");
		String id = "eu-" + row.get("celex") + "-" + row.get("annex") + "-" + row.get("recordid");
		EntryBuilder entry = new EntryBuilder(id, person ? ListedEntity.Kind.PERSON : ListedEntity.Kind.BODY,
				row.get("name"));
		names(row, "alias", ListedName.Kind.ALIAS, false, entry);
		names(row, "weakalias", ListedName.Kind.ALIAS, true, entry);
		names(row, "previousname", ListedName.Kind.FORMER, false, entry);
		entry.programme(row.get("programkey")).from(LooseDate.day(row.get("startdate")));
		entry.fact("birthDate", LooseDate.iso(row.get("birthdate"))).fact("country", row.get("nationality", "country"));
		entry.fact("office", row.get("position"))
			.fact("measure", row.get("measure"))
			.fact("address", row.get("address"));
		if (row.get("reason").contains("Xinjiang")) {
			entry.fact("reasonPlace", "Xinjiang");
		}
		return entry;
	}

	private static void names(Headed row, String column, ListedName.Kind kind, boolean weak, EntryBuilder entry) {
		for (String name : row.get(column).split("[;,]")) {
			boolean local = name.codePoints().anyMatch(Character::isIdeographic);
			entry.name(name, local ? ListedName.Kind.LOCAL : kind, weak);
		}
	}

}

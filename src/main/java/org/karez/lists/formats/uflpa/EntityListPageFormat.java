package org.karez.lists.formats.uflpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.formats.EntryBuilder;
import org.karez.lists.formats.Headed;
import org.karez.lists.formats.ListFormat;
import org.karez.lists.formats.LooseDate;
import org.karez.lists.formats.OfficialFile;
import org.karez.lists.formats.OfficialList;
import org.karez.lists.formats.Slug;

/**
 * The rows of the UFLPA Entity List page as a table: a party stands once for each
 * sub-list it is on, at times spelled a little differently.
 */
public final class EntityListPageFormat implements ListFormat {

	private static final String SOURCE = "US DHS, UFLPA Entity List page";

	@Override
	public String id() {
		return "uflpa-page";
	}

	@Override
	public boolean recognises(OfficialFile file) {
		List<String> header = file.header();
		return header.contains("name") && (header.containsAll(List.of("sublist", "effective_date"))
				|| header.containsAll(List.of("position", "aliases")));
	}

	@Override
	public OfficialList read(OfficialFile file) {
		Map<String, EntryBuilder> entries = new LinkedHashMap<>();
		Headed.read(file.path(), (row) -> {
			PrintedName printed = PrintedName.of(row.get("name"), row.get("scope_note"));
			if (!printed.name().isEmpty()) {
				EntryBuilder entry = entries.computeIfAbsent(printed.key(),
						(key) -> new EntryBuilder(Slug.of(printed.name()), ListedEntity.Kind.COMPANY, printed.name()));
				add(row, printed, entry);
			}
		});
		return new OfficialList(entries.values().stream().map((entry) -> entry.build(SOURCE)).toList(), null);
	}

	private static void add(Headed row, PrintedName printed, EntryBuilder entry) {
		String sublist = row.get("sublist");
		entry.programme(sublist.isEmpty() ? "UFLPA" : "UFLPA (" + sublist + ")");
		entry.from(LooseDate.day(row.get("effective_date")));
		entry.name(printed.name(), ListedName.Kind.ALIAS);
		entry.fact("covers", printed.covers());
		PrintedAliases.of(row.get("aliases_as_printed", "aliases")).forEach(entry::name);
	}

}

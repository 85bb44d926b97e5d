package org.karez.lists.formats.csl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
 * The Consolidated Screening List: many US lists in one file, told apart by its column
 * {@code source}, which becomes the first programme of an entry.
 */
public final class ScreeningListFormat implements ListFormat {

	@Override
	public String id() {
		return "csl";
	}

	@Override
	public boolean recognises(OfficialFile file) {
		return file.header().containsAll(List.of("source", "alt_names", "source_list_url"));
	}

	@Override
	public OfficialList read(OfficialFile file) {
		List<ListedEntity> entities = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		Headed.read(file.path(), (row) -> {
			if (!row.get("name").isEmpty()) {
				entities.add(entry(row, unique(id(row), ids)).build("US ITA, Consolidated Screening List"));
			}
		});
		return new OfficialList(entities, null);
	}

	private static EntryBuilder entry(Headed row, String id) {
		EntryBuilder entry = new EntryBuilder(id, kind(row), row.get("name"));
		entry.programme(row.get("source"));
		each(row, "programs", entry::programme);
		each(row, "alt_names", (name) -> entry.name(name, ListedName.Kind.ALIAS));
		each(row, "dates_of_birth", (date) -> entry.fact("birthDate", LooseDate.iso(date)));
		each(row, "addresses", (address) -> entry.fact("address", address));
		each(row, "nationalities", (country) -> entry.fact("country", country));
		entry.fact("office", row.get("title")).fact("citation", row.get("federal_register_notice"));
		return entry.from(LooseDate.day(row.get("start_date"))).remarks(row.get("remarks"));
	}

	private static void each(Headed row, String column, Consumer<String> use) {
		for (String value : row.get(column).split("; ")) {
			if (!value.isBlank()) {
				use.accept(value);
			}
		}
	}

	private static ListedEntity.Kind kind(Headed row) {
		return row.get("type").equalsIgnoreCase("individual") ? ListedEntity.Kind.PERSON : ListedEntity.Kind.COMPANY;
	}

	private static String id(Headed row) {
		String number = row.get("entity_number");
		return number.isEmpty() ? Slug.of(row.get("name")) : "ofac-" + number;
	}

	private static String unique(String id, Set<String> ids) {
		String candidate = id;
		for (int i = 2; !ids.add(candidate); i++) {
			candidate = id + "-" + i;
		}
		return candidate;
	}

}

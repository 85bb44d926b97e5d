package org.karez.report.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.casework.EntryDigests;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceList;
import org.karez.tables.Fingerprint;

/**
 * Finds list entries by id, list by list as they are first asked for.
 */
public final class EntryIndex implements EntryDigests {

	private final Map<String, ReferenceList> lists = new HashMap<>();

	private final Map<String, Map<String, ListedEntity>> entries = new HashMap<>();

	public EntryIndex(List<ReferenceList> lists) {
		lists.forEach((list) -> this.lists.put(list.id(), list));
	}

	@Nullable ListedEntity find(String list, String entry) {
		return this.entries.computeIfAbsent(list, this::index).get(entry);
	}

	private Map<String, ListedEntity> index(String id) {
		Map<String, ListedEntity> byId = new HashMap<>();
		ReferenceList list = this.lists.get(id);
		if (list != null) {
			list.edition().entities().forEach((entity) -> byId.put(entity.id(), entity));
		}
		return byId;
	}

	@Override
	public synchronized String digest(String list, String entry) {
		ListedEntity found = find(list, entry);
		return (found != null) ? Fingerprint.of(content(found)) : "";
	}

	/**
	 * Everything that makes the entry what it is; where it was read from may change
	 * without changing the entry.
	 */
	private static String content(ListedEntity entry) {
		List<String> facts = entry.facts().entrySet().stream().map(Object::toString).sorted().toList();
		return String.join("\n", entry.kind().name(), entry.names().toString(), entry.programme(), entry.basis().name(),
				String.valueOf(entry.from()), String.valueOf(entry.until()), String.valueOf(entry.disputed()),
				facts.toString());
	}

}

package org.karez.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lists one screening is held against: an unchanging snapshot, so that a list loaded
 * meanwhile changes no verdict half-way.
 *
 * @param all the lists, by id
 */
public record ReferenceLists(List<ReferenceList> all) {

	public ReferenceLists {
		all = List.copyOf(all);
		long ids = all.stream().map(ReferenceList::id).distinct().count();
		if (ids < all.size()) {
			throw new IllegalArgumentException("A list stands twice in one snapshot: "
					+ all.stream().map(ReferenceList::id).collect(Collectors.joining(", ")));
		}
	}

	public Optional<ReferenceList> find(String id) {
		return this.all.stream().filter((list) -> list.id().equals(id)).findFirst();
	}

	/** Whether a list's edition is older on that day than the list allows. */
	public boolean anyStale(LocalDate day) {
		return this.all.stream().anyMatch((list) -> list.stale(day));
	}

	/** How many parties all lists name together, ended entries included. */
	public int rows() {
		return this.all.stream().mapToInt((list) -> list.edition().rows()).sum();
	}

}

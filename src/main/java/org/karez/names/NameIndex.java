package org.karez.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The names of one kind of one list edition, built once and searched by many threads.
 */
public final class NameIndex {

	private final NameKind kind;

	private final List<IndexedName> names;

	private final NameModel model;

	private NameIndex(NameKind kind, List<IndexedName> names, NameModel model) {
		this.kind = kind;
		this.names = names;
		this.model = model;
	}

	/** Builds an index of names of one kind. */
	public static NameIndex of(NameKind kind, Collection<IndexedName> names, NameModel model) {
		return new NameIndex(kind, List.copyOf(names), model);
	}

	/**
	 * Finds the listed names most like a given one.
	 * @param query the given name
	 * @param limit at most so many
	 * @return the matches, best first
	 */
	public List<NameMatch> search(String query, int limit) {
		return this.names.stream()
			.map((name) -> this.model.compare(this.kind, query, name.value()))
			.filter((match) -> match.score() > 0.5)
			.sorted(Comparator.comparingDouble(NameMatch::score).reversed())
			.limit(limit)
			.toList();
	}

}

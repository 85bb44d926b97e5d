package org.karez.lists.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;
import org.karez.lists.Basis;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;

/**
 * What an entry keeps of the one it was before: its id, its basis, and what the publisher
 * does not print, such as Chinese names, former names and offices. Where both speak, the
 * publisher's newest word counts.
 */
final class Heritage {

	private Heritage() {
	}

	static ListedEntity inherit(ListedEntity now, ListedEntity before) {
		Map<String, String> facts = new LinkedHashMap<>(before.facts());
		facts.putAll(now.facts());
		Basis basis = (now.basis() != Basis.OTHER) ? now.basis() : before.basis();
		return new ListedEntity(before.id(), before.kind(), names(now, before),
				now.programme().isEmpty() ? before.programme() : now.programme(), basis, earlier(now, before), null,
				false, facts, now.remarks().isEmpty() ? before.remarks() : now.remarks(), now.source());
	}

	/** An entry that is gone: history from the day it was first seen missing. */
	static ListedEntity ended(ListedEntity before, LocalDate missing) {
		return new ListedEntity(before.id(), before.kind(), before.names(), before.programme(), before.basis(),
				before.from(), missing, before.disputed(), before.facts(),
				(before.remarks() + " First seen missing in the edition of " + missing + ".").strip(), before.source());
	}

	private static List<ListedName> names(ListedEntity now, ListedEntity before) {
		Map<String, ListedName> names = new LinkedHashMap<>();
		now.names().forEach((name) -> names.put(Succession.key(name.value()), name));
		for (ListedName name : before.names()) {
			boolean main = name.kind() == ListedName.Kind.MAIN;
			if (main || name.kind() == ListedName.Kind.LOCAL || name.kind() == ListedName.Kind.FORMER) {
				ListedName.Kind kind = main ? ListedName.Kind.FORMER : name.kind();
				names.putIfAbsent(Succession.key(name.value()), new ListedName(name.value(), kind, name.weak()));
			}
		}
		return new ArrayList<>(names.values());
	}

	private static @Nullable LocalDate earlier(ListedEntity now, ListedEntity before) {
		LocalDate one = now.from();
		LocalDate other = before.from();
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return BinaryOperator.minBy(LocalDate::compareTo).apply(one, other);
	}

}

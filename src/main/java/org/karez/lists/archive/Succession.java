package org.karez.lists.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;

/**
 * Finds for each entry of a new edition the one it was before: by id, by name, by a name
 * one of them calls former or another, by credit code. An entry is somebody's predecessor
 * once at most.
 */
final class Succession {

	private static final Pattern NUMBERED = Pattern.compile("(ofac|un|eu)-.*\\d");

	private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Map<String, ListedEntity> byId = new HashMap<>();

	private final Map<String, ListedEntity> byName = new HashMap<>();

	private final Map<String, ListedEntity> byAnyName = new HashMap<>();

	private final Map<String, ListedEntity> byCode = new HashMap<>();

	private final Set<String> taken = new HashSet<>();

	Succession(List<ListedEntity> before) {
		for (ListedEntity entity : before) {
			this.byId.put(entity.id(), entity);
			this.byName.putIfAbsent(key(entity.name()), entity);
			entity.names()
				.stream()
				.filter(Succession::telling)
				.forEach((name) -> this.byAnyName.putIfAbsent(key(name.value()), entity));
			code(entity).ifPresent((code) -> this.byCode.putIfAbsent(code, entity));
		}
	}

	/**
	 * Pairs all entries of a new edition with their predecessors, the surest first, so
	 * that a rename never takes the predecessor of an unchanged entry.
	 */
	Map<ListedEntity, ListedEntity> predecessors(List<ListedEntity> after) {
		Map<ListedEntity, ListedEntity> found = new IdentityHashMap<>();
		after.forEach((entity) -> take(entity, this.byId.get(entity.id()), found));
		after.forEach((entity) -> take(entity, this.byName.get(key(entity.name())), found));
		after.forEach((entity) -> otherwise(entity).forEach((candidate) -> take(entity, candidate, found)));
		return found;
	}

	private void take(ListedEntity entity, @Nullable ListedEntity before, Map<ListedEntity, ListedEntity> found) {
		if (before != null && alike(before, entity) && !found.containsKey(entity) && this.taken.add(before.id())) {
			found.put(entity, before);
		}
	}

	/**
	 * Whether one may be the other: publishers differ on what is a company and what a
	 * body, never on what is a person, and give no party two numbers of their own.
	 */
	private static boolean alike(ListedEntity one, ListedEntity other) {
		return (one.kind() == ListedEntity.Kind.PERSON) == (other.kind() == ListedEntity.Kind.PERSON)
				&& !(numbered(one) && numbered(other) && !one.id().equals(other.id()));
	}

	private static boolean numbered(ListedEntity entity) {
		return NUMBERED.matcher(entity.id()).matches();
	}

	private Stream<ListedEntity> otherwise(ListedEntity entity) {
		List<ListedEntity> candidates = new ArrayList<>();
		code(entity).map(this.byCode::get).ifPresent(candidates::add);
		entity.names()
			.stream()
			.filter(Succession::telling)
			.map((name) -> this.byName.get(key(name.value())))
			.filter((candidate) -> candidate != null)
			.forEach(candidates::add);
		ListedEntity known = this.byAnyName.get(key(entity.name()));
		if (known != null) {
			candidates.add(known);
		}
		return candidates.stream();
	}

	private static boolean telling(ListedName name) {
		return !name.weak();
	}

	private static Optional<String> code(ListedEntity entity) {
		return Optional.ofNullable(entity.facts().get("creditCode"));
	}

	/** A name without its punctuation, spaces and capitals. */
	static String key(String name) {
		return OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}

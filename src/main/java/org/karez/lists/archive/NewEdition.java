package org.karez.lists.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.lists.EditionChange;
import org.karez.lists.EditionChange.Renaming;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceList;

/**
 * The entries of a new edition, held against those of the edition before.
 */
final class NewEdition {

	private final List<ListedEntity> entities = new ArrayList<>();

	private final List<ListedEntity> added = new ArrayList<>();

	private final List<ListedEntity> ended = new ArrayList<>();

	private final List<Renaming> renamed = new ArrayList<>();

	NewEdition(List<ListedEntity> before, List<ListedEntity> after, LocalDate published) {
		Map<ListedEntity, ListedEntity> predecessors = new Succession(before).predecessors(after);
		Set<String> continued = new HashSet<>();
		for (ListedEntity entity : after) {
			ListedEntity predecessor = predecessors.get(entity);
			if (predecessor == null) {
				this.added.add(entity);
				this.entities.add(entity);
			}
			else {
				continued.add(predecessor.id());
				succeed(entity, predecessor);
			}
		}
		before.stream().filter((entity) -> !continued.contains(entity.id())).forEach((gone) -> end(gone, published));
	}

	private void succeed(ListedEntity entity, ListedEntity predecessor) {
		ListedEntity heir = Heritage.inherit(entity, predecessor);
		this.entities.add(heir);
		if (predecessor.until() != null) {
			this.added.add(heir);
		}
		else if (!Succession.key(entity.name()).equals(Succession.key(predecessor.name()))) {
			this.renamed.add(new Renaming(heir.id(), predecessor.name(), entity.name()));
		}
	}

	private void end(ListedEntity gone, LocalDate published) {
		boolean already = gone.until() != null;
		ListedEntity history = already ? gone : Heritage.ended(gone, published);
		this.entities.add(history);
		if (!already) {
			this.ended.add(history);
		}
	}

	List<ListedEntity> entities() {
		return List.copyOf(this.entities);
	}

	EditionChange change(@Nullable ReferenceList before, ReferenceList loaded) {
		LocalDate after = loaded.edition().published();
		LocalDate earlier = (before != null) ? before.edition().published() : after;
		return new EditionChange(loaded.id(), earlier, after, loaded.edition().sha256(), loaded.edition().rows(),
				!after.isBefore(earlier), this.added, this.ended, this.renamed);
	}

}

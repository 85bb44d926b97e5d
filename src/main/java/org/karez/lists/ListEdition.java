package org.karez.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One dated state of a list, exactly as loaded.
 *
 * @param list the list's id
 * @param published the day the publisher's state was taken
 * @param retrieved the day it was fetched
 * @param sha256 the digest of the rows loaded
 * @param entities the parties it names, ended ones included
 */
public record ListEdition(String list, LocalDate published, LocalDate retrieved, String sha256,
		List<ListedEntity> entities) {

	public ListEdition {
		Objects.requireNonNull(list);
		Objects.requireNonNull(published);
		Objects.requireNonNull(retrieved);
		Objects.requireNonNull(sha256);
		entities = List.copyOf(entities);
	}

	/** How many parties it names, ended ones included. */
	public int rows() {
		return this.entities.size();
	}

}

package org.karez.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A party a list names.
 *
 * @param id its id within the list, stable from edition to edition
 * @param kind what it is
 * @param names its names, the main one first
 * @param programme the programme or sub-lists it is listed under
 * @param basis why it is listed
 * @param from the day the listing took effect, where known
 * @param until the day it ended, where it did
 * @param disputed whether sources disagree on its status; the stricter is used
 * @param facts further facts by name: {@code creditCode}, {@code birthDate},
 * {@code office}, {@code address}, {@code ticker}, {@code country} …
 * @param remarks what a reader must know, both statements where sources disagree
 * @param source publisher, document and date
 */
public record ListedEntity(String id, Kind kind, List<ListedName> names, String programme, Basis basis,
		@Nullable LocalDate from, @Nullable LocalDate until, boolean disputed, Map<String, String> facts,
		String remarks, String source) {

	/** What a listed party is. */
	public enum Kind {

		COMPANY, BODY, PERSON

	}

	public ListedEntity {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(basis);
		names = List.copyOf(names);
		facts = Map.copyOf(facts);
		if (names.isEmpty()) {
			throw new IllegalArgumentException("Entry " + id + " has no name");
		}
	}

	public String name() {
		return this.names.get(0).value();
	}

	/** Whether the listing stands on a day. A listing without dates stands. */
	public boolean active(LocalDate day) {
		boolean begun = this.from == null || !this.from.isAfter(day);
		return begun && (this.until == null || this.until.isAfter(day));
	}

}

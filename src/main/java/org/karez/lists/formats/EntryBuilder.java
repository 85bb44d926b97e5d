package org.karez.lists.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.lists.Basis;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;

/**
 * Gathers what several rows of an official file say of one party.
 */
public final class EntryBuilder {

	private static final String SEPARATOR = "; ";

	private final String id;

	private final ListedEntity.Kind kind;

	private final List<ListedName> names = new ArrayList<>();

	private final Map<String, String> facts = new LinkedHashMap<>();

	private String programme = "";

	private String remarks = "";

	private @Nullable LocalDate from;

	public EntryBuilder(String id, ListedEntity.Kind kind, String name) {
		this.id = id;
		this.kind = kind;
		name(name, ListedName.Kind.MAIN);
	}

	/** Adds a name, unless the entry has it already. */
	public EntryBuilder name(String value, ListedName.Kind sort) {
		return name(value, sort, false);
	}

	public EntryBuilder name(String value, ListedName.Kind sort, boolean weak) {
		String name = value.strip().replace(';', ',');
		if (!name.isEmpty() && this.names.stream().noneMatch((known) -> known.value().equals(name))) {
			this.names.add(new ListedName(name, sort, weak));
		}
		return this;
	}

	/** Adds a value to a fact. A fact may have several, with semicolons between. */
	public EntryBuilder fact(String key, String value) {
		String plain = value.strip().replace(';', ',');
		if (!plain.isEmpty()) {
			this.facts.merge(key, plain, (known, more) -> has(known, more) ? known : known + SEPARATOR + more);
		}
		return this;
	}

	private static boolean has(String known, String value) {
		return List.of(known.split(SEPARATOR)).contains(value);
	}

	/** Adds a programme or sub-list. */
	public EntryBuilder programme(String value) {
		String plain = value.strip();
		if (!plain.isEmpty() && !List.of(this.programme.split(SEPARATOR)).contains(plain)) {
			this.programme = this.programme.isEmpty() ? plain : this.programme + SEPARATOR + plain;
		}
		return this;
	}

	/** Sets the day of listing; the earliest of several counts. */
	public EntryBuilder from(@Nullable LocalDate day) {
		if (day != null && (this.from == null || day.isBefore(this.from))) {
			this.from = day;
		}
		return this;
	}

	public EntryBuilder remarks(String value) {
		this.remarks = value.strip();
		return this;
	}

	public ListedEntity build(String source) {
		return new ListedEntity(this.id, this.kind, this.names, this.programme, Basis.OTHER, this.from, null, false,
				this.facts, this.remarks, source);
	}

}

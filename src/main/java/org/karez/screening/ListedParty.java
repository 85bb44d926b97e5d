package org.karez.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.karez.evidence.Cell;
import org.karez.evidence.ListEvidence;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.ReferenceList;
import org.karez.names.NameMatch;
import org.karez.names.Piece;

/**
 * A party and the list that names it.
 */
final class ListedParty {

	private final ReferenceList list;

	private final ListedEntity entity;

	private final List<String> chineseNames;

	ListedParty(ReferenceList list, ListedEntity entity) {
		this.list = list;
		this.entity = entity;
		this.chineseNames = entity.names()
			.stream()
			.map(ListedName::value)
			.filter((name) -> name.codePoints().anyMatch(Character::isIdeographic))
			.toList();
	}

	/** Its names that are written in Chinese characters. */
	List<String> chineseNames() {
		return this.chineseNames;
	}

	/** Its country by two letters, empty where the entry tells none. */
	String country() {
		return this.entity.facts().getOrDefault("country", "");
	}

	ReferenceList list() {
		return this.list;
	}

	ListedEntity entity() {
		return this.entity;
	}

	/** The list's id and the entry's: the order and identity of signals. */
	String key() {
		return this.list.id() + "/" + this.entity.id();
	}

	boolean person() {
		return this.entity.kind() == ListedEntity.Kind.PERSON;
	}

	boolean active(LocalDate day) {
		return this.entity.active(day);
	}

	ListEvidence evidence(Cell cell, NameMatch match) {
		return new ListEvidence(cell, this.list.id(), this.list.edition().published(), this.entity.id(),
				this.entity.name(), match.listed(), match.given(), match.comparedGiven(), match.comparedListed(),
				match.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), match.score(),
				match.pieces().stream().map(ListedParty::inWords).toList());
	}

	private static String inWords(Piece piece) {
		return String.format(Locale.ROOT, "%s: “%s” and “%s” %.2f (weight %.2f)", piece.part(), piece.given(),
				piece.listed(), piece.score(), piece.weight());
	}

}

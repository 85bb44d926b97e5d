package org.karez.screening;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Cell;
import org.karez.evidence.PlaceEvidence;
import org.karez.places.Clue;
import org.karez.places.Location;
import org.karez.places.LocationPanel;
import org.karez.supplier.Party;
import org.karez.tables.Memo;

/**
 * Locates what bears a name or is told in a text, and nobody by their own name.
 */
final class PlaceNames {

	private static final int REMEMBERED = 20_000;

	private final LocationPanel panel;

	private final PersonNames persons;

	/** Whether any word of a text can mean a place in Xinjiang. */
	private final Memo<String, Boolean> texts = new Memo<>("texts that may name Xinjiang", REMEMBERED,
			this::looksThrough);

	PlaceNames(LocationPanel panel, PersonNames persons) {
		this.panel = panel;
		this.persons = persons;
	}

	private boolean looksThrough(String text) {
		return this.panel.mayNameXinjiang(text);
	}

	/**
	 * Where a party is by its name alone.
	 * @param party the party
	 * @param abroad whether the row is about another country than China, which a doubtful
	 * name then rather means
	 */
	Location locate(Party party, boolean abroad) {
		Location there = this.panel.seekName(party.cell().withValue(party.name()));
		return believed(party.name(), there, abroad) ? there : Location.ELSEWHERE;
	}

	private boolean believed(String name, Location there, boolean abroad) {
		boolean sure = this.panel.isUnmistakable(there);
		return there.inXinjiang() && (sure || !abroad) && !this.persons.mayBePerson(name, () -> there, sure);
	}

	/** The names of a supplier that can tell where it is: not those of a person. */
	List<Cell> telling(List<Cell> names) {
		List<Cell> telling = new ArrayList<>(names.size());
		for (Cell name : names) {
			if (!this.persons.mayBePerson(name.value(), () -> this.panel.seekName(name), true)) {
				telling.add(name);
			}
		}
		return telling;
	}

	/** A first look, for most texts name nothing. */
	boolean mayNameXinjiang(String text) {
		return this.texts.get(text);
	}

	/** Where a piece of a column of origins or of parties lies. */
	Location locatePiece(Cell piece, boolean parties, boolean abroad) {
		Location there = parties ? this.panel.seekName(piece) : this.panel.locateText(piece);
		boolean sure = this.panel.isUnmistakable(there);
		boolean person = parties && this.persons.mayBePerson(piece.value(), () -> there, sure);
		return (there.inXinjiang() && (sure || !abroad) && !person) ? there : Location.ELSEWHERE;
	}

	/** Whether a name that cannot be mistaken says so, or two that support each other. */
	boolean isSure(Location there) {
		return there.strong() && (this.panel.isUnmistakable(there) || (there.against().isEmpty() && words(there) > 1));
	}

	private static long words(Location there) {
		return there.clues()
			.stream()
			.map(Clue::evidence)
			.filter(PlaceEvidence.class::isInstance)
			.map((evidence) -> ((PlaceEvidence) evidence).matched())
			.distinct()
			.count();
	}

	/**
	 * The places of Xinjiang that a running text names so that they cannot be mistaken.
	 */
	List<PlaceEvidence> plainlyNamed(Cell text) {
		return this.panel.plainlyNamed(text);
	}

}

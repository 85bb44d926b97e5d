package org.karez.places;

import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.evidence.PlaceEvidence;
import org.karez.supplier.Country;

/**
 * A phrase that names a place, and how it stands in its cell.
 *
 * @param cell the cell
 * @param start its first folded letter, from 0
 * @param end the letter behind it
 * @param matched the words as they stand in the cell
 * @param meaning what the phrase can mean
 * @param han whether it is written in Chinese characters
 * @param leads whether nothing of the same Chinese phrase stands before it but other
 * place names, or nothing of the same Latin phrase around it
 * @param after what the words behind it make of it, empty where nothing
 * @param address which address of the cell it belongs to, from 0
 */
record Mention(Cell cell, int start, int end, String matched, Meaning meaning, boolean han, boolean leads,
		Optional<Wording.Kind> after, int address) {

	boolean isBuilding() {
		return followedBy(Wording.Kind.BUILDING);
	}

	boolean isPark() {
		return followedBy(Wording.Kind.PARK);
	}

	/** The country it says the site lies in; a building's name says none. */
	Optional<Country> country() {
		return (isBuilding() || isPark()) ? Optional.empty() : this.meaning.country();
	}

	private boolean followedBy(Wording.Kind kind) {
		return this.after.filter(kind::equals).isPresent();
	}

	PlaceEvidence evidence(Place place) {
		return new PlaceEvidence(this.cell, this.matched, place.name(), place.code(), place.level().inWords(),
				place.source());
	}

}

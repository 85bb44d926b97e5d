package org.karez.evidence;

import java.util.Objects;

/**
 * Words of an address named a place of the gazetteer.
 *
 * @param cell the cell
 * @param matched the words as they stand in the cell
 * @param place the gazetteer's name of the place
 * @param code the place's administrative division code
 * @param level region, prefecture, county, township, division, regiment
 * @param source the gazetteer's source with its date
 */
public record PlaceEvidence(Cell cell, String matched, String place, String code, String level,
		String source) implements Evidence {

	public PlaceEvidence {
		Objects.requireNonNull(cell);
		Objects.requireNonNull(matched);
		Objects.requireNonNull(place);
		Objects.requireNonNull(code);
		Objects.requireNonNull(level);
		Objects.requireNonNull(source);
	}

	@Override
	public PlaceEvidence at(Cell other) {
		return new PlaceEvidence(other, this.matched, this.place, this.code, this.level, this.source);
	}

	@Override
	public String inWords() {
		return "“" + this.matched + "” names " + this.place + " (" + this.level + " " + this.code + ")";
	}

}

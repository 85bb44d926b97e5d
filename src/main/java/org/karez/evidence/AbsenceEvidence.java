package org.karez.evidence;

import java.util.Objects;

/**
 * Something a rule needs is not there.
 *
 * @param cell the empty cell, its column the field that was missed
 * @param missing what is missing, in plain words
 */
public record AbsenceEvidence(Cell cell, String missing) implements Evidence {

	public AbsenceEvidence {
		Objects.requireNonNull(cell);
		Objects.requireNonNull(missing);
	}

	@Override
	public AbsenceEvidence at(Cell other) {
		return new AbsenceEvidence(other, this.missing);
	}

	@Override
	public String inWords() {
		return "No " + this.missing + " given";
	}

}

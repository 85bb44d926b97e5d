package org.karez.evidence;

import java.util.Objects;

/**
 * A cell speaks for itself.
 *
 * @param cell the cell
 * @param remark what about it matters, in plain words
 */
public record CellEvidence(Cell cell, String remark) implements Evidence {

	public CellEvidence {
		Objects.requireNonNull(cell);
		Objects.requireNonNull(remark);
	}

	@Override
	public CellEvidence at(Cell other) {
		return new CellEvidence(other, this.remark);
	}

	@Override
	public String inWords() {
		return "“" + this.cell.value() + "”: " + this.remark;
	}

}

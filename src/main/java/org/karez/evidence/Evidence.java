package org.karez.evidence;

/**
 * What a statement rests on. Every kind names the cell of the input it was seen in.
 */
public sealed interface Evidence
		permits CellEvidence, ListEvidence, CodeEvidence, TermEvidence, PlaceEvidence, AbsenceEvidence {

	/** The cell of the input; for an absence, the place where a value was missed. */
	Cell cell();

	/** The same evidence in another cell of the same column and value. */
	Evidence at(Cell other);

	/** The evidence in one plain sentence, as page, workbook and interface print it. */
	String inWords();

}

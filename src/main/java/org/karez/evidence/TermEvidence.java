package org.karez.evidence;

import java.util.Objects;

/**
 * A word or phrase of the term lists stood in the input.
 *
 * @param cell the cell
 * @param term the term's id
 * @param matched the words as they stand in the cell
 * @param context the context words that the term needs and that were found, or empty
 * @param source the term's source
 */
public record TermEvidence(Cell cell, String term, String matched, String context, String source) implements Evidence {

	public TermEvidence {
		Objects.requireNonNull(cell);
		Objects.requireNonNull(term);
		Objects.requireNonNull(matched);
		Objects.requireNonNull(context);
		Objects.requireNonNull(source);
	}

	@Override
	public TermEvidence at(Cell other) {
		return new TermEvidence(other, this.term, this.matched, this.context, this.source);
	}

	@Override
	public String inWords() {
		return "“" + this.matched + "” (" + this.term + ")"
				+ (this.context.isEmpty() ? "" : " beside “" + this.context + "”");
	}

}

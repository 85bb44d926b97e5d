package org.karez.evidence;

import java.util.Objects;

/**
 * A code of the input and what a registry says it means.
 *
 * @param cell the cell that holds the code
 * @param scheme the code's system, for instance {@code postal code}, {@code credit code},
 * {@code phone area}, {@code HS}
 * @param code the code as recognised
 * @param meaning what the registry says
 * @param source the registry's source with its date
 */
public record CodeEvidence(Cell cell, String scheme, String code, String meaning, String source) implements Evidence {

	public CodeEvidence {
		Objects.requireNonNull(cell);
		Objects.requireNonNull(scheme);
		Objects.requireNonNull(code);
		Objects.requireNonNull(meaning);
		Objects.requireNonNull(source);
	}

	@Override
	public CodeEvidence at(Cell other) {
		return new CodeEvidence(other, this.scheme, this.code, this.meaning, this.source);
	}

	@Override
	public String inWords() {
		return this.scheme + " " + this.code + ": " + this.meaning;
	}

}

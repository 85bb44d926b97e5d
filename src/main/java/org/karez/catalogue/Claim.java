package org.karez.catalogue;

import java.util.List;
import java.util.Objects;

import org.karez.evidence.ClaimRef;

/**
 * A statement of a source document in our words.
 *
 * @param ref its number
 * @param paragraphs the document's paragraphs it rests on: the n-th non-empty line, from
 * 1
 * @param statement what the document says
 * @param duty what a check must do about it
 * @param families the rule families that act on it
 */
public record Claim(ClaimRef ref, List<Integer> paragraphs, String statement, String duty, List<String> families) {

	public Claim {
		Objects.requireNonNull(ref);
		paragraphs = List.copyOf(paragraphs);
		families = List.copyOf(families);
		if (paragraphs.isEmpty()) {
			throw new IllegalArgumentException("Claim " + ref + " names no paragraph");
		}
	}

}

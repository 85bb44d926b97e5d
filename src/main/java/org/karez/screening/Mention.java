package org.karez.screening;

import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.Need;
import org.karez.catalogue.Term;

/**
 * A term in a text with what stands about it.
 *
 * @param term the term
 * @param matched the words as the cell has them
 * @param contexts the contexts about it, those its own words name included
 * @param beside the contexts about it that are not part of its own words
 * @param near the contexts close by
 * @param words the context words as the cell has them
 * @param negated whether the sentence denies it
 */
record Mention(Term term, String matched, Set<String> contexts, Set<String> beside, Set<String> near, String words,
		boolean negated) {

	/**
	 * Whether a context the term needs stands beside it or holds for the whole record.
	 */
	boolean holds(Set<String> ofRecord) {
		return this.term.needs().isEmpty() || this.term.needs().stream().anyMatch((need) -> met(need, ofRecord));
	}

	private boolean met(Need need, Set<String> ofRecord) {
		if (need.near()) {
			return this.near.containsAll(need.contexts());
		}
		return need.contexts()
			.stream()
			.allMatch((context) -> this.beside.contains(context) || ofRecord.contains(context));
	}

	Set<String> contextsWith(Set<String> ofRecord) {
		Set<String> all = new TreeSet<>(this.contexts);
		all.addAll(ofRecord);
		return all;
	}

}

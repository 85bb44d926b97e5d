package org.karez.screening;

import java.util.List;
import java.util.Set;

import org.karez.catalogue.Weight;
import org.karez.evidence.Evidence;
import org.karez.supplier.Field;

/**
 * Words of the input say something of the term lists.
 *
 * @param subject whom the words are about
 * @param topic the term's topic, such as {@code labour-transfer} or
 * {@code face-recognition}
 * @param weight how much the term says by itself
 * @param field the field the words stood in
 * @param xinjiang whether a Xinjiang place stands beside the term or is the site spoken
 * of
 * @param contexts the contexts found beside the term: {@code police}, {@code government},
 * {@code ethnicity} …
 * @param negated whether the words deny it
 * @param evidence the terms
 */
public record TermSignal(Subject subject, String topic, Weight weight, Field field, boolean xinjiang,
		Set<String> contexts, boolean negated, List<Evidence> evidence) implements Signal {

	public TermSignal {
		evidence = Signal.proven(evidence);
		contexts = Set.copyOf(contexts);
	}

}

package org.karez.screening;

import java.util.List;
import java.util.Set;

/**
 * What one text says: a pure function of its letters, so that a text read once serves
 * every cell that repeats it.
 *
 * @param mentions the terms it mentions
 * @param products the goods it names
 * @param contexts all contexts it has a word of
 */
record Reading(List<Mention> mentions, List<Product> products, Set<String> contexts) {

	static final Reading NOTHING = new Reading(List.of(), List.of(), Set.of());

	Reading {
		mentions = List.copyOf(mentions);
		products = List.copyOf(products);
		contexts = Set.copyOf(contexts);
	}

}

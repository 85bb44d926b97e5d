package org.karez.catalogue;

import java.util.List;

/**
 * The words a denial is made of.
 *
 * @param before words that deny what follows
 * @param after words that deny what stands before them
 * @param breaks words beyond which a denial does not reach
 * @param none words that look like a denial and are none
 */
public record Denials(List<String> before, List<String> after, List<String> breaks, List<String> none) {

	public Denials {
		before = List.copyOf(before);
		after = List.copyOf(after);
		breaks = List.copyOf(breaks);
		none = List.copyOf(none);
	}

}

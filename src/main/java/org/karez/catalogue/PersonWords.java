package org.karez.catalogue;

import java.util.Set;

/**
 * The words by which a person's name is told from an organisation's, so that nobody is
 * placed anywhere for the name they bear.
 *
 * @param surnames surnames in Chinese characters
 * @param spelt the same and others in Latin letters, in lower case
 * @param offices words of offices and associations, in lower case
 */
public record PersonWords(Set<String> surnames, Set<String> spelt, Set<String> offices) {

	public PersonWords {
		surnames = Set.copyOf(surnames);
		spelt = Set.copyOf(spelt);
		offices = Set.copyOf(offices);
	}

}

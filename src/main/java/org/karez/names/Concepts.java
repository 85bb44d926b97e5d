package org.karez.names;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Adds a part of known words to a score, and names the words only where they are shown.
 */
final class Concepts {

	private final Lexicon lexicon;

	Concepts(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	void part(String part, int[] given, int[] listed, double alike, double weight, Sums sums) {
		if (sums.keeping()) {
			sums.part(part, names(given), names(listed), alike, weight);
		}
		else {
			sums.take(alike, weight);
		}
	}

	private String names(int[] concepts) {
		return Arrays.stream(concepts).mapToObj(this.lexicon::nameOf).collect(Collectors.joining(", "));
	}

}

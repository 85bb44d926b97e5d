package org.karez.names;

import java.util.Arrays;

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

	/** Whether two sorted rows share a concept. */
	static boolean any(int[] one, int[] other) {
		for (int concept : one) {
			if (Arrays.binarySearch(other, concept) >= 0) {
				return true;
			}
		}
		return false;
	}

	private String names(int[] concepts) {
		StringBuilder names = new StringBuilder();
		for (int concept : concepts) {
			names.append(names.isEmpty() ? "" : ", ").append(this.lexicon.nameOf(concept));
		}
		return names.toString();
	}

}

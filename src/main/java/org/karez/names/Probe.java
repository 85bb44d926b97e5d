package org.karez.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a word a part of a word near it may stand. That depends on the lengths of both
 * alone, so it is worked out once and not with every word.
 *
 * @param start the part's first letter, from 0
 * @param end the letter behind it
 * @param salt what tells it from equal letters that stand elsewhere or in a word of
 * another length
 * @param letters how many letters one of the two words may have and the other not
 * @param swaps whether its last letter may have been swapped with the one behind it
 */
record Probe(int start, int end, int salt, int letters, boolean swaps) {

	/**
	 * Works out where to look.
	 * @param cuts where words are cut
	 * @param spelling how many errors words may be apart
	 * @param least how alike they must be
	 * @return the probes by the length of the word sought
	 */
	static Probe[][] byLength(Cuts cuts, Spelling spelling, double least) {
		Probe[][] probes = new Probe[Cuts.LONGEST + 1][];
		for (int length = Cuts.SHORTEST; length <= Cuts.LONGEST; length++) {
			probes[length] = of(length, cuts, spelling, least).toArray(Probe[]::new);
		}
		return probes;
	}

	private static List<Probe> of(int length, Cuts cuts, Spelling spelling, double least) {
		List<Probe> probes = new ArrayList<>();
		int reach = spelling.reach(Cuts.LONGEST, least);
		int longest = Math.min(Cuts.LONGEST, length + reach);
		for (int other = Math.max(Cuts.SHORTEST, length - reach); other <= longest; other++) {
			int errors = spelling.reach(Math.max(length, other), least);
			for (int part = 0; Math.abs(length - other) <= errors && part <= errors; part++) {
				add(length, cuts, other, part, errors, probes);
			}
		}
		return probes;
	}

	/**
	 * Adds where a part may have moved to. The first part that is unharmed while each
	 * before it has one error has as many errors before it as parts, and no more behind
	 * it than are left; there is always one.
	 */
	private static void add(int length, Cuts cuts, int other, int part, int errors, List<Probe> probes) {
		int longer = length - other;
		int start = cuts.start(other, part);
		int end = cuts.end(other, part);
		int left = errors - part;
		int first = Math.max(Math.max(-part, longer - left), Math.max(-start, -(errors - longer) / 2));
		int last = Math.min(Math.min(part, longer + left), Math.min(length - end, (errors + longer) / 2));
		for (int moved = first; moved <= last; moved++) {
			boolean swap = Math.abs(longer - moved) < left && Math.abs(moved) + Math.abs(longer - moved) < errors;
			probes.add(new Probe(start + moved, end + moved, Cuts.salt(other, part), 2 * errors - Math.abs(longer),
					swap && end + moved < length));
		}
	}

}

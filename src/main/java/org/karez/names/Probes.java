package org.karez.names;

import java.util.Arrays;

/**
 * Where in a word of one length the parts of words near it may stand. That depends on
 * lengths alone, so it is worked out once and not with every word.
 */
final class Probes {

	private static final int SHORTEST = Cuts.SHORTEST;

	private static final int LONGEST = Cuts.LONGEST;

	private final int length;

	private int[] starts = new int[64];

	private int[] ends = new int[64];

	private int[] salts = new int[64];

	private int[] letters = new int[64];

	private boolean[] swaps = new boolean[64];

	private int size;

	private Probes(int length) {
		this.length = length;
	}

	/**
	 * Works the probes out.
	 * @param cuts where words are cut
	 * @param spelling how many errors words may be apart
	 * @param least how alike they must be
	 * @return the probes by the length of the word sought
	 */
	static Probes[] byLength(Cuts cuts, Spelling spelling, double least) {
		Probes[] probes = new Probes[LONGEST + 1];
		int reach = spelling.reach(LONGEST, least);
		for (int length = SHORTEST; length <= LONGEST; length++) {
			probes[length] = new Probes(length);
			for (int other = Math.max(SHORTEST, length - reach); other <= Math.min(LONGEST, length + reach); other++) {
				int errors = spelling.reach(Math.max(length, other), least);
				for (int part = 0; Math.abs(length - other) <= errors && part <= errors; part++) {
					probes[length].add(cuts, other, part, errors);
				}
			}
		}
		return probes;
	}

	/**
	 * Adds where a part may have moved to. The first part that is unharmed while each
	 * before it has one error has as many errors before it as parts, and no more behind
	 * it than are left; there is always one.
	 */
	private void add(Cuts cuts, int other, int part, int errors) {
		int longer = this.length - other;
		int start = cuts.start(other, part);
		int width = cuts.end(other, part) - start;
		int left = errors - part;
		int first = Math.max(Math.max(-part, longer - left), Math.max(-start, -(errors - longer) / 2));
		int last = Math.min(Math.min(part, longer + left),
				Math.min(this.length - width - start, (errors + longer) / 2));
		for (int moved = first; moved <= last; moved++) {
			int end = start + moved + width;
			boolean swap = Math.abs(longer - moved) < left && Math.abs(moved) + Math.abs(longer - moved) < errors;
			add(start + moved, end, Cuts.salt(other, part), 2 * errors - Math.abs(longer), swap && end < this.length);
		}
	}

	private void add(int start, int end, int salt, int mostLetters, boolean swap) {
		if (this.size == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.size * 2);
			this.ends = Arrays.copyOf(this.ends, this.size * 2);
			this.salts = Arrays.copyOf(this.salts, this.size * 2);
			this.letters = Arrays.copyOf(this.letters, this.size * 2);
			this.swaps = Arrays.copyOf(this.swaps, this.size * 2);
		}
		this.starts[this.size] = start;
		this.ends[this.size] = end;
		this.salts[this.size] = salt;
		this.letters[this.size] = mostLetters;
		this.swaps[this.size++] = swap;
	}

	int size() {
		return this.size;
	}

	int start(int probe) {
		return this.starts[probe];
	}

	int end(int probe) {
		return this.ends[probe];
	}

	int salt(int probe) {
		return this.salts[probe];
	}

	/**
	 * How many letters one of the words that share the part may have and the other not.
	 */
	int letters(int probe) {
		return this.letters[probe];
	}

	/** Whether the part's last letter may have been swapped with the one behind it. */
	boolean swaps(int probe) {
		return this.swaps[probe];
	}

}

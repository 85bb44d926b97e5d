package org.karez.names;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds long words within some errors: cut into one part more than errors allowed, a word
 * keeps one part unharmed, not far from its place (G. Li, D. Deng, J. Wang, J. Feng,
 * Pass-Join, 2011). A pair of letters swapped across a cut is mended on the left part.
 */
final class Segments {

	private static final int[] POWERS = powers();

	private final Spelling spelling;

	private final Cuts cuts;

	/** Where to look for all words that are near at all. */
	private final Probe[][] widest;

	/** Where to look for those most alike, as the last search that asked for them. */
	private volatile Closer closer;

	private final WordSlots words;

	Segments(List<String> words, Spelling spelling) {
		this.spelling = spelling;
		this.cuts = new Cuts(spelling);
		this.widest = Probe.byLength(this.cuts, spelling, 0);
		this.closer = new Closer(0, this.widest);
		WordSlots.Builder segments = new WordSlots.Builder();
		for (int key = 0; key < words.size(); key++) {
			add(words.get(key), key, segments);
		}
		this.words = segments.build();
	}

	private static int[] powers() {
		int[] powers = new int[Cuts.LONGEST + 1];
		powers[0] = 1;
		for (int i = 1; i <= Cuts.LONGEST; i++) {
			powers[i] = powers[i - 1] * 31;
		}
		return powers;
	}

	private void add(String word, int key, WordSlots.Builder segments) {
		if (!Cuts.cuts(word)) {
			return;
		}
		int length = word.length();
		int[] sums = sums(word);
		long letters = WordSlots.letters(word);
		for (int part = 0; part < this.cuts.parts(length); part++) {
			int sum = sum(sums, this.cuts.start(length, part), this.cuts.end(length, part));
			segments.add(hash(sum, Cuts.salt(length, part)), key, letters);
		}
	}

	/**
	 * Passes the words on that may be near; some come twice, some are not near.
	 * @param word the word whose neighbours are sought
	 * @param least how alike they must be
	 * @param found takes their numbers
	 */
	void find(String word, double least, IntConsumer found) {
		if (Cuts.cuts(word)) {
			find(word, probes(least)[word.length()], found);
		}
	}

	/** Searches differ little in how alike words must be, most not at all. */
	private Probe[][] probes(double least) {
		if (least == 0) {
			return this.widest;
		}
		Closer known = this.closer;
		if (known.least != least) {
			known = new Closer(least, Probe.byLength(this.cuts, this.spelling, least));
			this.closer = known;
		}
		return known.probes;
	}

	/**
	 * Looks up each part as it stands and with a letter swapped across its end undone.
	 */
	private void find(String word, Probe[] probes, IntConsumer found) {
		int[] sums = sums(word);
		long letters = WordSlots.letters(word);
		for (Probe probe : probes) {
			int end = probe.end();
			int sum = sum(sums, probe.start(), end);
			this.words.find(hash(sum, probe.salt()), letters, probe.letters(), found);
			if (probe.swaps() && word.charAt(end) != word.charAt(end - 1)) {
				int mended = sum - word.charAt(end - 1) + word.charAt(end);
				this.words.find(hash(mended, probe.salt()), letters, probe.letters(), found);
			}
		}
	}

	/** Sums from which the sum of any part follows by one subtraction. */
	private static int[] sums(String word) {
		int[] sums = new int[word.length() + 1];
		for (int i = 0; i < word.length(); i++) {
			sums[i + 1] = sums[i] * 31 + word.charAt(i);
		}
		return sums;
	}

	private static int sum(int[] sums, int from, int to) {
		return sums[to] - sums[from] * POWERS[to - from];
	}

	private static int hash(int sum, int salt) {
		return (sum ^ salt) * 0x9E3779B1;
	}

	/** Where to look for words so much alike. */
	private record Closer(double least, Probe[][] probes) {

	}

}

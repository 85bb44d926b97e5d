package org.karez.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

	/** Where to look, by how alike words must be, which only few searches differ in. */
	private final Map<Double, Probes[]> probes = new ConcurrentHashMap<>();

	private final WordSlots words;

	Segments(List<String> words, Spelling spelling) {
		this.spelling = spelling;
		this.cuts = new Cuts(spelling);
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

	private Probes[] probes(double least) {
		return this.probes.computeIfAbsent(least, (alike) -> Probes.byLength(this.cuts, this.spelling, alike));
	}

	/**
	 * Looks up each part as it stands and with a letter swapped across its end undone.
	 */
	private void find(String word, Probes probes, IntConsumer found) {
		int[] sums = sums(word);
		long letters = WordSlots.letters(word);
		for (int probe = 0; probe < probes.size(); probe++) {
			int end = probes.end(probe);
			int sum = sum(sums, probes.start(probe), end);
			this.words.find(hash(sum, probes.salt(probe)), letters, probes.letters(probe), found);
			if (probes.swaps(probe) && word.charAt(end) != word.charAt(end - 1)) {
				int mended = sum - word.charAt(end - 1) + word.charAt(end);
				this.words.find(hash(mended, probes.salt(probe)), letters, probes.letters(probe), found);
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

}

package org.karez.names;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds short words that differ by one letter or two swapped ones: they have a remainder
 * in common once a letter is left out of each.
 */
final class Remainders {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 7;

	/** One letter changed is one less and another more. */
	private static final int MOST_LETTERS = 2;

	private final WordSlots words;

	Remainders(List<String> words) {
		WordSlots.Builder remainders = new WordSlots.Builder();
		for (int key = 0; key < words.size(); key++) {
			String word = words.get(key);
			boolean within = word.length() >= SHORTEST && word.length() <= LONGEST;
			for (int skip = -1; within && skip < word.length(); skip++) {
				remainders.add(hash(word, skip), key, WordSlots.letters(word));
			}
		}
		this.words = remainders.build();
	}

	/** Passes the words on that may be near; some come twice, some are not near. */
	void find(String word, IntConsumer found) {
		boolean within = word.length() >= SHORTEST && word.length() <= LONGEST + 1;
		long letters = WordSlots.letters(word);
		for (int skip = -1; within && skip < word.length(); skip++) {
			this.words.find(hash(word, skip), letters, MOST_LETTERS, found);
		}
	}

	private static int hash(String word, int skip) {
		int hash = 17;
		for (int i = 0; i < word.length(); i++) {
			hash = (i == skip) ? hash : hash * 31 + word.charAt(i);
		}
		return hash * 0x9E3779B1;
	}

}

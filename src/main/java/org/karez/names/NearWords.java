package org.karez.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the known word of which a token is a misspelling by one letter, through the words
 * that remain when a letter is left out.
 */
final class NearWords {

	private static final int SHORTEST = 6;

	private final KeyNumbers remainders = new KeyNumbers();

	/** By the number of a remainder: the first word that leaves it. */
	private final List<String> words = new ArrayList<>();

	private final Sieve sieve;

	private NearWords(Set<String> words) {
		words.stream()
			.filter((word) -> word.length() >= SHORTEST && word.length() <= Sieve.LONGEST + 1)
			.sorted()
			.forEach(this::add);
		this.sieve = this.remainders.sieve();
	}

	static NearWords of(Set<String> words) {
		return new NearWords(words);
	}

	private void add(String word) {
		long[] sums = Sieve.sums(word);
		add(sums[word.length()], word);
		for (int i = 0; i < word.length(); i++) {
			add(Sieve.without(sums, i), word);
		}
	}

	private void add(long remainder, String word) {
		if (this.remainders.numbered(remainder) == this.words.size()) {
			this.words.add(word);
		}
	}

	@Nullable String find(String token) {
		if (token.length() < SHORTEST || token.length() > Sieve.LONGEST) {
			return null;
		}
		long[] sums = Sieve.sums(token);
		String found = find(token, sums[token.length()]);
		for (int i = 0; i < token.length() && found == null; i++) {
			found = find(token, Sieve.without(sums, i));
		}
		return found;
	}

	private @Nullable String find(String token, long remainder) {
		int number = this.sieve.mayHold(remainder) ? this.remainders.number(remainder) : -1;
		return (number >= 0) ? check(token, this.words.get(number)) : null;
	}

	private static @Nullable String check(String token, String word) {
		return (Spelling.distance(token, word, 1) <= 1) ? word : null;
	}

}

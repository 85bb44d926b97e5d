package org.karez.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the known word of which a token is a misspelling by one letter, through the words
 * that remain when a letter is left out.
 */
final class NearWords {

	private static final int SHORTEST = 6;

	private final Map<String, String> byRemainder = new HashMap<>();

	private final Sieve sieve;

	private NearWords(Set<String> words) {
		words.stream().filter((word) -> word.length() >= SHORTEST).sorted().forEach(this::add);
		this.sieve = Sieve.of(this.byRemainder.keySet());
	}

	static NearWords of(Set<String> words) {
		return new NearWords(words);
	}

	private void add(String word) {
		this.byRemainder.putIfAbsent(word, word);
		for (int i = 0; i < word.length(); i++) {
			this.byRemainder.putIfAbsent(without(word, i), word);
		}
	}

	@Nullable String find(String token) {
		if (token.length() < SHORTEST || token.length() > Sieve.LONGEST) {
			return null;
		}
		long[] sums = Sieve.sums(token);
		boolean known = this.sieve.mayHold(sums[token.length()]);
		String found = known ? check(token, this.byRemainder.get(token)) : null;
		for (int i = 0; i < token.length() && found == null; i++) {
			if (this.sieve.mayHold(Sieve.without(sums, i))) {
				found = check(token, this.byRemainder.get(without(token, i)));
			}
		}
		return found;
	}

	private static @Nullable String check(String token, @Nullable String word) {
		return (word != null && Spelling.distance(token, word, 1) <= 1) ? word : null;
	}

	private static String without(String word, int at) {
		return word.substring(0, at) + word.substring(at + 1);
	}

}

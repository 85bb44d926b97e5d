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

	private NearWords() {
	}

	static NearWords of(Set<String> words) {
		NearWords near = new NearWords();
		words.stream().filter((word) -> word.length() >= SHORTEST).sorted().forEach(near::add);
		return near;
	}

	private void add(String word) {
		this.byRemainder.putIfAbsent(word, word);
		for (int i = 0; i < word.length(); i++) {
			this.byRemainder.putIfAbsent(without(word, i), word);
		}
	}

	@Nullable String find(String token) {
		if (token.length() < SHORTEST) {
			return null;
		}
		String found = check(token, this.byRemainder.get(token));
		for (int i = 0; i < token.length() && found == null; i++) {
			found = check(token, this.byRemainder.get(without(token, i)));
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

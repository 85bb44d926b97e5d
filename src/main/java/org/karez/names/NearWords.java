package org.karez.names;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the known word of which a token is a misspelling by one letter, through the words
 * that remain when a letter is left out.
 */
final class NearWords {

	private static final int SHORTEST = 7;

	private final Map<String, String> byRemainder = new HashMap<>();

	private final Map<String, Lexicon.Known> words;

	private NearWords(Map<String, Lexicon.Known> words) {
		this.words = words;
	}

	static NearWords of(Map<String, Lexicon.Known> words) {
		NearWords near = new NearWords(words);
		words.keySet().stream().filter((word) -> word.length() >= SHORTEST).sorted().forEach(near::add);
		return near;
	}

	private void add(String word) {
		this.byRemainder.putIfAbsent(word, word);
		for (int i = 0; i < word.length(); i++) {
			this.byRemainder.putIfAbsent(without(word, i), word);
		}
	}

	Lexicon.@Nullable Known find(String token) {
		if (token.length() < SHORTEST) {
			return null;
		}
		Lexicon.Known found = check(token, this.byRemainder.get(token));
		for (int i = 0; i < token.length() && found == null; i++) {
			found = check(token, this.byRemainder.get(without(token, i)));
		}
		return found;
	}

	private Lexicon.@Nullable Known check(String token, @Nullable String word) {
		return (word != null && Spelling.distance(token, word, 1) <= 1) ? this.words.get(word) : null;
	}

	private static String without(String word, int at) {
		return word.substring(0, at) + word.substring(at + 1);
	}

}

package org.karez.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.names.Lexicon.Known;

/**
 * Finds the known word that is written with its consonants only: SRVCES.
 */
final class Abbreviations {

	private static final int SHORTEST = 3;

	/** From this length on one vowel may have stayed. */
	private static final int LONG = 6;

	private final Map<String, Known> skeletons = new HashMap<>();

	private final Set<String> ambiguous = new HashSet<>();

	void add(String word, Known known) {
		String skeleton = Spelling.skeleton(word);
		Known before = this.skeletons.putIfAbsent(skeleton, known);
		if (before != null && before.concept() != known.concept()) {
			this.ambiguous.add(skeleton);
		}
	}

	@Nullable Known find(String token) {
		String skeleton = Spelling.skeleton(token);
		int vowels = token.length() - skeleton.length();
		boolean abbreviation = skeleton.length() >= SHORTEST && (vowels == 0 || vowels == 1 && token.length() >= LONG)
				&& !this.ambiguous.contains(skeleton);
		return abbreviation ? this.skeletons.get(skeleton) : null;
	}

}

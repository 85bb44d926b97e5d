package org.karez.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the known word that is written with its consonants only: SRVCES.
 */
final class Abbreviations {

	private static final int SHORTEST = 3;

	/** From this length on one vowel may have stayed. */
	private static final int LONG = 6;

	private final Map<String, Word> skeletons = new HashMap<>();

	private final Set<String> ambiguous = new HashSet<>();

	void add(String word, Word known) {
		String skeleton = Spelling.skeleton(word);
		Word before = this.skeletons.putIfAbsent(skeleton, known);
		if (before != null && before.concept() != known.concept()) {
			this.ambiguous.add(skeleton);
		}
	}

	@Nullable Word find(String token) {
		if (hasTwoVowels(token)) {
			return null;
		}
		String skeleton = Spelling.skeleton(token);
		int vowels = token.length() - skeleton.length();
		boolean abbreviation = skeleton.length() >= SHORTEST && (vowels == 0 || vowels == 1 && token.length() >= LONG)
				&& !this.ambiguous.contains(skeleton);
		return abbreviation ? this.skeletons.get(skeleton) : null;
	}

	/** Whether two vowels or more follow the first letter, as in most words. */
	private static boolean hasTwoVowels(String token) {
		int vowels = 0;
		for (int i = 1; i < token.length() && vowels < 2; i++) {
			vowels += Spelling.isVowel(token.charAt(i)) ? 1 : 0;
		}
		return vowels >= 2;
	}

}

package org.karez.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearKeysTests {

	private static final Spelling SPELLING = NameModel.load(Path.of("seeds/names")).spelling(NameKind.COMPANY);

	private static final int SHORTEST = 7;

	private static final int LONGEST = 32;

	private final Random random = new Random(11);

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.8 })
	void findsEveryLongWordWithinReach(double least) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			String word = word(SHORTEST + this.random.nextInt(25));
			words.add(word);
			for (int slips = 1; slips < 6; slips++) {
				words.add(misspelt(word, slips));
			}
		}
		NearKeys near = new NearKeys(words, SPELLING);
		Scratch scratch = new Scratch(1, words.size());

		for (String word : words) {
			Set<String> found = new TreeSet<>();
			for (int key : near.find(word, least, scratch).keys()) {
				if (words.get(key).length() >= SHORTEST && word.length() >= SHORTEST) {
					found.add(words.get(key));
				}
			}
			assertThat(found).as(word).isEqualTo(scanned(word, words, least));
		}
	}

	private static Set<String> scanned(String word, List<String> words, double least) {
		Set<String> near = new TreeSet<>();
		for (String other : words) {
			double alike = SPELLING.alike(word, other, false);
			if (alike > 0 && alike >= least && alike < 1 && Math.min(word.length(), other.length()) >= SHORTEST
					&& Math.max(word.length(), other.length()) <= LONGEST) {
				near.add(other);
			}
		}
		return near;
	}

	private String misspelt(String word, int slips) {
		StringBuilder slipped = new StringBuilder(word);
		for (int i = 0; i < slips && slipped.length() > 2; i++) {
			int at = this.random.nextInt(slipped.length() - 1);
			switch (this.random.nextInt(4)) {
				case 0 -> slipped.deleteCharAt(at);
				case 1 -> slipped.insert(at, letter());
				case 2 -> slipped.setCharAt(at, letter());
				default -> slipped.insert(at, slipped.charAt(at + 1)).deleteCharAt(at + 2);
			}
		}
		return slipped.toString();
	}

	private String word(int length) {
		StringBuilder word = new StringBuilder();
		while (word.length() < length) {
			word.append(letter());
		}
		return word.toString();
	}

	private char letter() {
		return (char) ('a' + this.random.nextInt(6));
	}

}

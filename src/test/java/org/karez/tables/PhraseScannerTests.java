package org.karez.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.karez.tables.PhraseScanner.Hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhraseScannerTests {

	private static final String PLACES = "新疆乌市";

	@Test
	void findsPhrasesInsideOneAnother() {
		PhraseScanner<String> scanner = new PhraseScanner<>(Map.of("乌鲁木齐", "city", "乌鲁木齐路", "street", "木齐", "tail"));
		assertThat(scanner.scan("上海市乌鲁木齐路1号")).extracting(Hit::value).containsExactly("city", "tail", "street");
	}

	@Test
	void findsLatinPhrasesAsWholeWordsOnly() {
		PhraseScanner<String> scanner = new PhraseScanner<>(Map.of("bay", "Baicheng", "ili", "Ili"));
		assertThat(scanner.scan("bayern, ilin, chili")).isEmpty();
		assertThat(scanner.scan("bay (ili)")).containsExactly(new Hit<>(0, 3, "Baicheng"), new Hit<>(5, 8, "Ili"));
	}

	@Test
	void findsNothingInNothing() {
		assertThat(new PhraseScanner<>(Map.of()).scan("新疆")).isEmpty();
		assertThat(new PhraseScanner<>(Map.of("新疆", 1)).scan("")).isEmpty();
	}

	@Test
	void refusesAnEmptyPhrase() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PhraseScanner<>(Map.of("", 1)));
	}

	@Test
	void findsWhatAPlainSearchFinds() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			Map<String, String> phrases = phrases(PLACES, random, 60, 5);
			String text = text(PLACES, random, 80);
			assertThat(new PhraseScanner<>(phrases).scan(text))
				.containsExactlyInAnyOrderElementsOf(search(phrases, text));
		}
	}

	@Test
	void findsWholeWordsWhereAPlainSearchDoes() {
		Random random = new Random(8);
		for (int round = 0; round < 400; round++) {
			Map<String, String> phrases = phrases("新疆abzé1 ", random, 60, 4);
			String text = text("新疆abzé1  ", random, 80);
			List<Hit<String>> whole = search(phrases, text);
			whole.removeIf((hit) -> cutsWord(text, hit.start()) || cutsWord(text, hit.end()));
			assertThat(new PhraseScanner<>(phrases).scan(text)).containsExactlyInAnyOrderElementsOf(whole);
		}
	}

	@Test
	void findsInATextAsWrittenWhatStandsInTheFoldedOne() {
		Random random = new Random(9);
		Folding folding = new Folding((letter) -> (letter == '\'') ? 0 : Character.toLowerCase(letter));
		for (int round = 0; round < 400; round++) {
			Map<String, String> phrases = phrases("新疆abz1 ", random, 6, 4);
			PhraseScanner<String> scanner = new PhraseScanner<>(phrases);
			String written = text("新疆aBz1'  ", random, 20);
			String folded = written.replace("'", "").replace('B', 'b').replaceAll(" +", " ");
			assertThat(scanner.finds(written, folding)).as(written).isEqualTo(!scanner.scan(folded).isEmpty());
		}
	}

	@Test
	void endsWhereTheLongestPhraseFromAPlaceDoes() {
		Random random = new Random(10);
		Folding folding = new Folding(Character::toLowerCase);
		for (int round = 0; round < 400; round++) {
			Map<String, String> phrases = phrases("新疆abz1. ", random, 20, 4);
			PhraseScanner<String> scanner = new PhraseScanner<>(phrases);
			String text = text("新疆aBz1. ", random, 12);
			int from = random.nextInt(text.length());
			int longest = search(phrases, text.toLowerCase(Locale.ROOT).substring(from)).stream()
				.filter((hit) -> hit.start() == 0 && !cutsWord(text.toLowerCase(Locale.ROOT), from + hit.end()))
				.mapToInt(Hit::end)
				.max()
				.orElse(0);
			assertThat(scanner.end(text, from, folding)).as("%s from %d", text, from).isEqualTo(from + longest);
		}
	}

	private static boolean cutsWord(String text, int at) {
		return text.substring(Math.max(0, at - 1), Math.min(text.length(), at + 1)).matches("[abzé1]{2}");
	}

	/** Fewer phrases than so many, of so many letters at most. */
	private static Map<String, String> phrases(String letters, Random random, int most, int longest) {
		Map<String, String> phrases = new TreeMap<>();
		for (int i = 0; i < 1 + random.nextInt(most); i++) {
			String phrase = text(letters, random, 1 + random.nextInt(longest));
			phrases.put(phrase, phrase);
		}
		return phrases;
	}

	private static String text(String letters, Random random, int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append(letters.charAt(random.nextInt(letters.length())));
		}
		return text.toString();
	}

	private static List<Hit<String>> search(Map<String, String> phrases, String text) {
		List<Hit<String>> hits = new ArrayList<>();
		for (String phrase : phrases.keySet()) {
			for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
				hits.add(new Hit<>(at, at + phrase.length(), phrase));
			}
		}
		return hits;
	}

}

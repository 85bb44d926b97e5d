package org.karez.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a person's name apart, whatever its script and order.
 */
final class PersonParser {

	private final Script script;

	private final Pinyin pinyin;

	private final PersonWords known;

	PersonParser(Script script, Pinyin pinyin, PersonWords known) {
		this.script = script;
		this.pinyin = pinyin;
		this.known = known;
	}

	PersonName parse(String name) {
		String folded = this.script.fold(name);
		List<String> tokens = Tokens.of(folded).list();
		List<String> kept = new ArrayList<>();
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			read(this.script.lettersForDigits(tokens.get(i)), i == 0, kept, words);
		}
		if (words.isEmpty()) {
			tokens.forEach((token) -> words.add(word(token)));
			kept.addAll(tokens);
		}
		boolean patronymic = tokens.stream().skip(1).anyMatch(this.known::patronym);
		return name(String.join("", tokens), words, kept, patronymic, vowelless(name), folded.indexOf(',') > 0);
	}

	/** Hebrew and Arabic letters stand for consonants and long vowels. */
	private static boolean vowelless(String name) {
		return name.chars().anyMatch((letter) -> letter >= 0x590 && letter <= 0x7ff);
	}

	/** A small word counts as a name where it begins one: Ben Netanyahu. */
	private void read(String token, boolean first, List<String> kept, List<Word> words) {
		Role role = this.known.role(token);
		if (role == Role.TITLE) {
			return;
		}
		Word word = word(token);
		kept.add(word.text());
		boolean name = role == Role.CORE || (first && this.known.patronym(token));
		if (name && !contains(words, word)) {
			words.add(word);
		}
	}

	private Word word(String token) {
		boolean ideographic = Script.isIdeograph(token.charAt(0));
		String text = ideographic ? this.pinyin.of(token) : token;
		return Word.of(text, ideographic ? token : "", Role.CORE, this.known.variant(text), false);
	}

	/** A name given twice counts once. */
	private static boolean contains(List<Word> words, Word word) {
		return words.stream().anyMatch((before) -> before.text().equals(word.text()));
	}

	private PersonName name(String written, List<Word> words, List<String> kept, boolean patronymic, boolean vowelless,
			boolean inverted) {
		String ideographs = "";
		if (words.stream().allMatch(Word::ideographic)) {
			ideographs = String.join("", words.stream().map(Word::ideographs).toList());
		}
		String[] sounds = words.stream().map((word) -> this.known.sound(word.text())).toArray(String[]::new);
		int last = kept.size() - 1;
		String rotated = (last < 0) ? "" : kept.get(last) + String.join("", kept.subList(0, last));
		return new PersonName(written, words.toArray(Word[]::new), sounds, String.join("", kept), rotated, ideographs,
				patronymic, vowelless, inverted);
	}

}

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
		List<String> tokens = Tokens.of(folded);
		List<String> kept = new ArrayList<>();
		List<Word> words = new ArrayList<>();
		for (String token : tokens) {
			read(this.script.lettersForDigits(token), kept, words);
		}
		if (words.isEmpty()) {
			tokens.forEach((token) -> words.add(word(token)));
			kept.addAll(tokens);
		}
		return name(String.join("", tokens), words, kept, folded.indexOf(',') > 0);
	}

	private void read(String token, List<String> kept, List<Word> words) {
		Role role = this.known.role(token);
		if (role == Role.TITLE) {
			return;
		}
		Word word = word(token);
		kept.add(word.text());
		if (role == Role.CORE && !contains(words, word)) {
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

	private PersonName name(String written, List<Word> words, List<String> kept, boolean inverted) {
		String ideographs = "";
		if (words.stream().allMatch(Word::ideographic)) {
			ideographs = String.join("", words.stream().map(Word::ideographs).toList());
		}
		String[] sounds = words.stream().map((word) -> this.known.sound(word.text())).toArray(String[]::new);
		int last = kept.size() - 1;
		String rotated = (last < 0) ? "" : kept.get(last) + String.join("", kept.subList(0, last));
		return new PersonName(written, words.toArray(Word[]::new), sounds, String.join("", kept), rotated, ideographs,
				inverted);
	}

}

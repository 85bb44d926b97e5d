package org.karez.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * What companies call the everyday words of their Chinese names in English: 凤凰 Phoenix,
 * 金龙 Golden Dragon, 万里石 Wanli Stone. Words are put together from characters where the
 * table does not know them, the rest is read in pinyin.
 */
final class Meanings {

	private static final Called[] NONE = {};

	private static final Called NOTHING = new Called("", "");

	/** Longer cores are several words, of which a single character is only the last. */
	private static final int LONGEST_OF_CHARACTERS = 3;

	private static final int LONGEST_WORD = 4;

	private static final int LONGEST = 6;

	/** What a name is called at most; each is a key to look up. */
	private static final int MOST = 16;

	private final Map<String, Called[]> words = new HashMap<>();

	private final Called[] @Nullable [] characters = new Called[1 << 16][];

	/** The characters with which words of several begin; most cores have none. */
	private final BitSet beginnings = new BitSet();

	private final Pinyin pinyin;

	private final Hearing hearing;

	Meanings(Path folder, Script script, Pinyin pinyin, Lexicon lexicon) {
		this.pinyin = pinyin;
		this.hearing = new Hearing(folder.resolve("heard.csv"));
		for (Row row : Table.read(folder.resolve("meanings.csv"), "chinese", "english").rows()) {
			add(script.fold(row.required("chinese")),
					row.list("english")
						.stream()
						.map((english) -> called(Tokens.of(script.fold(english)).list(), lexicon))
						.toArray(Called[]::new));
		}
	}

	private void add(String chinese, Called[] called) {
		if (chinese.length() == 1) {
			this.characters[chinese.charAt(0)] = called;
		}
		else {
			this.words.put(chinese, called);
			this.beginnings.set(chinese.charAt(0));
		}
	}

	private static Called called(List<String> tokens, Lexicon lexicon) {
		StringBuilder key = new StringBuilder();
		for (String token : tokens) {
			Word known = lexicon.latin(token);
			key.append((known == null || known.role() == Role.CORE) ? token : "");
		}
		return new Called(String.join("", tokens), key.toString());
	}

	/** The consonants heard in a Chinese core, or in one of Latin letters. */
	String heard(String ideographs, String letters) {
		return ideographs.isEmpty() ? this.hearing.latin(letters) : this.hearing.chinese(ideographs, this.pinyin);
	}

	/** What a core of Chinese characters may be called, the likeliest first. */
	Called[] of(String core) {
		if (core.length() < 2 || core.length() > LONGEST) {
			return NONE;
		}
		List<Called> found = new ArrayList<>();
		goOn(core, 0, NOTHING, false, found);
		return found.isEmpty() ? NONE : found.toArray(Called[]::new);
	}

	/**
	 * Puts what stands before a place together with what may follow, longest words first.
	 */
	private void goOn(String core, int at, Called before, boolean translated, List<Called> found) {
		if (at == core.length()) {
			if (translated) {
				found.add(before.key().isEmpty() ? new Called(before.text(), before.text()) : before);
			}
			return;
		}
		for (int length = longest(core, at); length > 0; length--) {
			Called[] next = (length > 1) ? this.words.get(core.substring(at, at + length)) : character(core, at);
			for (int i = 0; next != null && i < next.length && found.size() < MOST; i++) {
				goOn(core, at + length, before.and(next[i]), true, found);
			}
		}
		if (found.size() < MOST && (translated || mayFollow(core, at + 1))) {
			String sound = this.pinyin.of(core.charAt(at));
			goOn(core, at + 1, before.and(new Called(sound, sound)), translated, found);
		}
	}

	private int longest(String core, int at) {
		return this.beginnings.get(core.charAt(at)) ? Math.min(LONGEST_WORD, core.length() - at) : 1;
	}

	private Called @Nullable [] character(String core, int at) {
		boolean counts = core.length() <= LONGEST_OF_CHARACTERS || at == core.length() - 1;
		return counts ? this.characters[core.charAt(at)] : null;
	}

	/** Whether something behind a place may be translated. */
	private boolean mayFollow(String core, int from) {
		for (int at = from; at < core.length(); at++) {
			if (character(core, at) != null || this.beginnings.get(core.charAt(at))) {
				return true;
			}
		}
		return false;
	}

}

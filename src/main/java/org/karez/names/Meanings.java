package org.karez.names;

import java.nio.file.Path;
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

	/** Longer cores are several words, of which a single character is only the last. */
	private static final int LONGEST_OF_CHARACTERS = 3;

	private static final int LONGEST_WORD = 4;

	private static final int LONGEST = 6;

	/** What a name is called at most; each is a key to look up. */
	private static final int MOST = 16;

	/** The key of no letters. */
	private static final long NOTHING = KeyNumbers.hash(KeyWriter.WORD, "");

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

	/**
	 * Passes on what a core of Chinese characters may be called.
	 * @param core the core
	 * @param sink takes it, the likeliest first
	 */
	void of(String core, Sink sink) {
		if (core.length() > 1 && core.length() <= LONGEST && mayFollow(core, 0)) {
			new Way(core, sink).begin();
		}
	}

	private Called @Nullable [] character(String core, int at) {
		boolean counts = core.length() <= LONGEST_OF_CHARACTERS || at == core.length() - 1;
		return counts ? this.characters[core.charAt(at)] : null;
	}

	/** Whether something from a place on may be translated. */
	private boolean mayFollow(String core, int from) {
		for (int at = from; at < core.length(); at++) {
			if (character(core, at) != null || this.beginnings.get(core.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** Takes what a core may be called. */
	@FunctionalInterface
	interface Sink {

		/**
		 * Takes one; the letters are others afterwards.
		 * @param text the words put together: newhope for 新希望
		 * @param word the key of that text
		 * @param core the same without words such as new that a core leaves out; the key
		 * of all of the text where nothing else is left
		 */
		void called(CharSequence text, long word, long core);

	}

	/**
	 * All ways through one core, word by word, with what was said on the way.
	 */
	private final class Way {

		private final String core;

		private final Sink sink;

		private final StringBuilder text = new StringBuilder(24);

		private int found;

		Way(String core, Sink sink) {
			this.core = core;
			this.sink = sink;
		}

		void begin() {
			goOn(0, NOTHING, NOTHING, false);
		}

		/** Goes on from a place with the keys so far, longest words first. */
		private void goOn(int at, long word, long key, boolean translated) {
			if (at == this.core.length()) {
				arrive(word, key, translated);
				return;
			}
			for (int length = longest(at); length > 0; length--) {
				Called[] next = (length > 1) ? Meanings.this.words.get(this.core.substring(at, at + length))
						: character(this.core, at);
				for (int i = 0; next != null && i < next.length && this.found < MOST; i++) {
					step(next[i].text(), next[i].key(), at + length, word, key, true);
				}
			}
			if (this.found < MOST && (translated || mayFollow(this.core, at + 1))) {
				String sound = Meanings.this.pinyin.of(this.core.charAt(at));
				step(sound, sound, at + 1, word, key, translated);
			}
		}

		private void step(String said, String keyed, int to, long word, long key, boolean translated) {
			int before = this.text.length();
			this.text.append(said);
			long saying = KeyNumbers.with(word, said);
			boolean same = key == word && said.length() == keyed.length();
			goOn(to, saying, same ? saying : KeyNumbers.with(key, keyed), translated);
			this.text.setLength(before);
		}

		private void arrive(long word, long key, boolean translated) {
			if (translated) {
				this.sink.called(this.text, word, (key == NOTHING) ? word : key);
				this.found++;
			}
		}

		private int longest(int at) {
			return Meanings.this.beginnings.get(this.core.charAt(at)) ? Math.min(LONGEST_WORD, this.core.length() - at)
					: 1;
		}

	}

}

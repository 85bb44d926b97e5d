package org.karez.names;

import java.util.HashSet;
import java.util.Set;

/**
 * Under which keys a name is found: its words, its words put together, pairs of Chinese
 * characters, what its words mean, its initials.
 */
final class Keys {

	/** Takes keys. */
	@FunctionalInterface
	interface Sink {

		/**
		 * Takes one key.
		 * @param key the key
		 * @param telling how much a hit on it says, beside its rarity
		 * @param spelled whether it is a word that may be misspelt
		 */
		void key(String key, float telling, boolean spelled);

	}

	/** A hit on all of a core; it adds to what its words gather. */
	private static final float WHOLE = 2;

	private static final float CORE = 1;

	private static final float PAIR = 0.5f;

	private static final float TRADE = 0.15f;

	private static final float REGION = 0.1f;

	private static final int SHORT_NAME_WORDS = 4;

	private final Sink sink;

	private float told;

	private final Set<String> given = new HashSet<>();

	private Keys(Sink sink) {
		this.sink = sink;
	}

	/** Passes the keys of a listed name on and returns how much they tell together. */
	static float ofListed(Reading reading, Sink sink) {
		return new Keys(sink).all(reading, false);
	}

	/** Passes the keys of a given name on and returns how much they tell together. */
	static float ofGiven(Reading reading, Sink sink) {
		return new Keys(sink).all(reading, true);
	}

	private float all(Reading reading, boolean query) {
		if (reading.company() != null) {
			company(reading.company(), query);
		}
		else if (reading.person() != null) {
			person(reading.person(), query);
		}
		return this.told;
	}

	private void company(CompanyName name, boolean query) {
		key("=" + name.written(), WHOLE, false);
		key(name.coreText(), WHOLE, name.core().length > 0);
		key(name.whole(), WHOLE, name.bare());
		words(name.core(), query);
		for (Word word : name.core()) {
			concept(word.concept(), CORE);
		}
		for (int trade : name.trades()) {
			concept(trade, TRADE);
		}
		for (int generic : name.generics()) {
			if (name.bare()) {
				concept(generic, TRADE);
			}
		}
		for (int region : name.regions()) {
			concept(region, REGION);
		}
		characters(name.bare() ? name.ideographs() : name.coreIdeographs());
		shortNames(name, query);
		acronyms(name, query);
	}

	private void words(Word[] words, boolean query) {
		for (int i = 0; i < words.length; i++) {
			key(words[i].text(), CORE, true);
			if (words[i].ideographic()) {
				characters(words[i].ideographs());
			}
			if (query && i > 0) {
				pair(words[i - 1].text() + words[i].text());
			}
		}
	}

	/** Two words of the query that the list may write as one; they tell nothing more. */
	private void pair(String joined) {
		float before = this.told;
		key(joined, CORE, true);
		this.told = before;
	}

	/** Pairs of neighbouring characters; one alone where there is only one. */
	private void characters(String ideographs) {
		String text = ideographs.replace(String.valueOf(CompanyName.BAR), "");
		if (text.length() == 1) {
			key(text, PAIR, false);
		}
		for (int i = 1; i < text.length(); i++) {
			key(text.substring(i - 1, i + 1), PAIR, false);
		}
	}

	/** The first characters of two words, which a short name begins with. */
	private void shortNames(CompanyName name, boolean query) {
		String text = name.ideographs();
		if (query && text.length() > 2) {
			String brief = text.replace(String.valueOf(CompanyName.BAR), "");
			key("^" + brief.substring(0, Math.min(2, brief.length())), PAIR, false);
		}
		String[] words = text.isEmpty() ? new String[0] : text.substring(1).split("\\|");
		for (int i = 0; i < Math.min(SHORT_NAME_WORDS, words.length); i++) {
			for (int j = i + 1; j < Math.min(SHORT_NAME_WORDS, words.length) && !query; j++) {
				key("^" + words[i].charAt(0) + words[j].charAt(0), PAIR, false);
			}
		}
	}

	private void acronyms(CompanyName name, boolean query) {
		if (!name.initials().isEmpty()) {
			key((query ? "" : "@") + name.initials(), WHOLE, false);
		}
		if (query && name.core().length == 1) {
			key("@" + name.coreText(), WHOLE, false);
		}
	}

	private void person(PersonName name, boolean query) {
		key("=" + name.written(), WHOLE, false);
		words(name.words(), query);
		for (String sound : name.sounds()) {
			key("~" + sound, CORE, false);
		}
		for (Word word : name.words()) {
			concept(word.concept(), CORE);
		}
		key(name.joined(), WHOLE, true);
		if (query) {
			key(name.rotated(), WHOLE, true);
		}
	}

	private void concept(int concept, float telling) {
		if (concept != Word.NO_CONCEPT) {
			key("#" + concept, telling, false);
		}
	}

	private void key(String key, float telling, boolean spelled) {
		if (!key.isEmpty() && this.given.add(key)) {
			this.told += (telling == WHOLE) ? 0 : telling;
			this.sink.key(key, telling, spelled);
		}
	}

}

package org.karez.names;

/**
 * Under which keys a name is found: its words, its words put together, pairs of Chinese
 * characters, what its words mean, its initials. Trades and regions are sought where a
 * name has nothing else, or the search is to be wide.
 */
final class Keys {

	/** A hit on all of a core; it adds to what its words gather. */
	static final float WHOLE = 2;

	private static final float CORE = 1;

	private static final float LATER = 0.6f;

	private static final float PAIR = 0.5f;

	static final float TRADE = 0.15f;

	static final float REGION = 0.1f;

	private static final char WRITTEN = '=';

	private static final char MEANING = '#';

	private static final char BARE = 'b';

	private static final char BESIDE = 't';

	private static final char CHARACTERS = 'c';

	private static final char BRIEF = '^';

	private static final char INITIALS = '@';

	private static final char HEARD_CHINESE = 'h';

	private static final char HEARD_LATIN = 'l';

	private static final char SOUND = '~';

	private static final int SHORT_NAME_WORDS = 4;

	private final KeyWriter keys;

	private final boolean query;

	private final boolean widely;

	private Keys(KeyWriter.Sink sink, boolean query, boolean widely) {
		this.keys = new KeyWriter(sink);
		this.query = query;
		this.widely = widely;
	}

	/** Passes the keys of a listed name on and returns how much they tell together. */
	static float ofListed(Reading reading, KeyWriter.Sink sink) {
		return new Keys(sink, false, true).all(reading);
	}

	/**
	 * Passes the keys of a given name on and returns how much they tell together.
	 * @param widely whether names are sought as well that share trade and region alone
	 */
	static float ofGiven(Reading reading, boolean widely, KeyWriter.Sink sink) {
		return new Keys(sink, true, widely).all(reading);
	}

	private float all(Reading reading) {
		if (reading.company() != null) {
			company(reading.company());
		}
		else if (reading.person() != null) {
			person(reading.person());
		}
		return this.keys.told();
	}

	private void company(CompanyName name) {
		this.keys.whole(KeyNumbers.hash(WRITTEN, name.written()));
		// A core of one word is known as a whole, so that it outranks names that only
		// share
		// the word.
		this.keys.word(name.coreText(), WHOLE);
		if (name.bare()) {
			bare(name);
		}
		else if (this.widely) {
			beside(name);
		}
		else {
			this.keys.tell(TRADE * name.trades().length + REGION * name.regions().length);
		}
		words(name.core());
		this.keys.phrase(name.whole());
		for (Word word : name.core()) {
			meaning(word.concept());
		}
		characters(name.bare() ? name.ideographs() : name.coreIdeographs());
		name.called().each(this::called);
		heard(name);
		shortNames(name.ideographs());
		acronyms(name);
	}

	private void called(CharSequence text, long word, long core) {
		this.keys.whole(word);
		if (core != word) {
			this.keys.whole(core);
		}
	}

	/** Of a name without a core its trades are all there is to find it by. */
	private void bare(CompanyName name) {
		for (int trade : name.trades()) {
			this.keys.key(KeyNumbers.hash(BARE, trade), CORE, null);
		}
		for (int generic : name.generics()) {
			this.keys.key(KeyNumbers.hash(BARE, generic), TRADE, null);
		}
		for (int region : name.regions()) {
			this.keys.key(KeyNumbers.hash(BARE, region), TRADE, null);
		}
		for (Word word : name.common()) {
			mistakable(word);
		}
	}

	/**
	 * The consonants of a Chinese core lead to Latin names only and the other way round.
	 */
	private void heard(CompanyName name) {
		char sort = (name.coreIdeographs().isEmpty() == this.query) ? HEARD_CHINESE : HEARD_LATIN;
		for (int i = 0; !name.heard().isEmpty() && i < name.trades().length; i++) {
			this.keys.whole(KeyNumbers.with(KeyNumbers.hash(sort, name.heard()), name.trades()[i]));
		}
	}

	/** A place or a word such as southern may be what a Chinese core means. */
	private void mistakable(Word word) {
		if (!word.ideographic() && (word.role() == Role.REGION || word.role() == Role.GENERIC)) {
			this.keys.pair(word.text(), CORE);
		}
	}

	private void beside(CompanyName name) {
		for (int trade : name.trades()) {
			this.keys.key(KeyNumbers.hash(BESIDE, trade), TRADE, null);
		}
		for (int region : name.regions()) {
			this.keys.key(KeyNumbers.hash(BESIDE, region), REGION, null);
		}
	}

	/** A known word tells what it means and nothing more, however it is written. */
	private void words(Word[] words) {
		for (int i = 0; i < words.length; i++) {
			float told = this.keys.told();
			this.keys.word(words[i].text(), (i == 0) ? CORE : LATER);
			if (words[i].ideographic()) {
				characters(words[i].ideographs());
			}
			if (words[i].known()) {
				this.keys.tell(told - this.keys.told());
			}
			if (this.query && i > 0) {
				this.keys.pair(words[i - 1].text() + words[i].text(), CORE);
			}
		}
	}

	/** Pairs of neighbouring characters; one alone where there is only one. */
	private void characters(String ideographs) {
		char before = 0;
		int count = 0;
		for (int i = 0; i < ideographs.length(); i++) {
			char letter = ideographs.charAt(i);
			if (letter != CompanyName.BAR) {
				if (before != 0) {
					this.keys.key(KeyWriter.two(CHARACTERS, before, letter), PAIR, null);
				}
				before = letter;
				count++;
			}
		}
		if (count == 1) {
			this.keys.key(KeyNumbers.hash(CHARACTERS, before), PAIR, null);
		}
	}

	/** The first characters of two words, which a short name begins with. */
	private void shortNames(String barred) {
		char[] first = new char[SHORT_NAME_WORDS];
		int words = 0;
		for (int i = 1; i < barred.length() && words < SHORT_NAME_WORDS; i++) {
			boolean begins = barred.charAt(i - 1) == CompanyName.BAR;
			if ((begins || this.query) && barred.charAt(i) != CompanyName.BAR) {
				first[words++] = barred.charAt(i);
			}
		}
		for (int i = 0; i < (this.query ? Math.min(1, words - 1) : words); i++) {
			for (int j = i + 1; j < (this.query ? 2 : words); j++) {
				this.keys.key(KeyWriter.two(BRIEF, first[i], first[j]), PAIR, null);
			}
		}
	}

	private void acronyms(CompanyName name) {
		if (!name.initials().isEmpty()) {
			this.keys.whole(KeyNumbers.hash(this.query ? KeyWriter.WORD : INITIALS, name.initials()));
		}
		if (this.query && name.core().length == 1) {
			this.keys.whole(KeyNumbers.hash(INITIALS, name.coreText()));
		}
	}

	private void person(PersonName name) {
		this.keys.whole(KeyNumbers.hash(WRITTEN, name.written()));
		words(name.words());
		for (String sound : name.sounds()) {
			this.keys.key(KeyNumbers.hash(SOUND, sound), CORE, null);
		}
		for (Word word : name.words()) {
			meaning(word.concept());
		}
		this.keys.word(name.joined(), WHOLE);
		if (this.query) {
			this.keys.word(name.rotated(), WHOLE);
		}
	}

	private void meaning(int concept) {
		if (concept != Word.NO_CONCEPT) {
			this.keys.key(KeyNumbers.hash(MEANING, concept), CORE, null);
		}
	}

}

package org.karez.names;

/**
 * Doubts names that met by sound alone. Two syllables of pinyin are the names of many
 * companies, so the place must not be told by one side only, and where neither tells it
 * the trade must say something.
 */
final class Sound {

	private final Lexicon lexicon;

	private final Pinyin pinyin;

	private final int syllables;

	private final double region;

	private final double trade;

	private final double tradeLeast;

	Sound(Lexicon lexicon, Pinyin pinyin, Weights weights) {
		this.lexicon = lexicon;
		this.pinyin = pinyin;
		this.syllables = (int) weights.get("sound.syllables");
		this.region = weights.get("sound.region");
		this.trade = weights.get("sound.trade");
		this.tradeLeast = weights.get("sound.trade_least");
	}

	/** Adds the doubt about two names whose cores agree. */
	void score(CompanyName given, CompanyName listed, Sums sums) {
		boolean sameCharacters = !given.coreIdeographs().isEmpty() && !listed.coreIdeographs().isEmpty();
		if (given.bare() || listed.bare() || sameCharacters || !brief(given) || !brief(listed)
				|| given.core()[0].means(listed.core()[0])) {
			return;
		}
		boolean placed = this.lexicon.local(given.regions());
		if (placed != this.lexicon.local(listed.regions())) {
			doubt(given, listed, this.region, sums);
		}
		else if (!placed && given.coreIdeographs().isEmpty() != listed.coreIdeographs().isEmpty()
				&& this.lexicon.common(given.trades(), listed.trades()) < this.tradeLeast) {
			doubt(given, listed, this.trade, sums);
		}
	}

	private static void doubt(CompanyName given, CompanyName listed, double weight, Sums sums) {
		sums.part("sound", sums.keeping() ? Cores.shown(given) : "", sums.keeping() ? Cores.shown(listed) : "", 0,
				weight);
	}

	/** Whether a core is no more pinyin than many companies share. */
	boolean brief(CompanyName name) {
		int count = 0;
		for (Word word : name.core()) {
			if (!word.pinyin()) {
				return false;
			}
			count += word.ideographic() ? word.ideographs().length() : this.pinyin.syllables(word.text());
		}
		return count <= this.syllables;
	}

}

package org.karez.names;

import java.util.Arrays;

/**
 * Doubts names of one core that may be companies of one group, or strangers who bear one
 * word: a place behind the core or a trade that one name alone tells parts the members of
 * a group, and a word that stands alone says who bears it only where it is a known brand.
 */
final class Kin {

	private final Lexicon lexicon;

	private final Pinyin pinyin;

	private final double most;

	private final double branded;

	private final double brandedMost;

	private final double trade;

	private final double tradeAlone;

	Kin(Lexicon lexicon, Pinyin pinyin, Weights weights) {
		this.lexicon = lexicon;
		this.pinyin = pinyin;
		this.branded = weights.get("kin.branded");
		this.brandedMost = weights.get("kin.branded_most");
		this.most = weights.get("kin.most");
		this.trade = weights.get("kin.trade");
		this.tradeAlone = weights.get("kin.trade_alone");
	}

	/** Adds the doubt about two names whose cores agree. */
	void score(CompanyName given, CompanyName listed, Sums sums) {
		if (given.bare() || listed.bare()) {
			return;
		}
		boolean doubted = seated(given, listed) || seated(listed, given) || tradesApart(given.trades(), listed.trades())
				|| alone(given, listed) || alone(listed, given);
		if (doubted) {
			sums.atMost(this.most, "group", sums.keeping() ? Cores.shown(given) : "",
					sums.keeping() ? Cores.shown(listed) : "");
		}
	}

	/** Whether a name has a place behind its core that the other does not tell. */
	private boolean seated(CompanyName name, CompanyName other) {
		for (int seat : name.seats()) {
			boolean told = false;
			for (int region : other.regions()) {
				told |= this.lexicon.compatible(seat, region);
			}
			if (!told) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether two names bear one brand that one group alone bears: the listed one is
	 * nothing else, but for a county before it, and the given one has it as a word.
	 */
	boolean branded(CompanyName given, CompanyName listed) {
		Word brand = this.lexicon.brand(listed.core());
		boolean besides = listed.core().length > 1;
		if (brand == null || listed.branch() != null || besides && this.lexicon.brand(given.core()) == null) {
			return false;
		}
		for (Word word : given.core()) {
			if (word.means(brand)) {
				return true;
			}
		}
		return false;
	}

	/** What a brand of one group tells beside names that are so alike otherwise. */
	double ofGroup(double alike) {
		return this.branded + (this.brandedMost - this.branded) * alike;
	}

	private boolean tradesApart(int[] one, int[] other) {
		double least = (one.length == 0 || other.length == 0) ? this.tradeAlone : this.trade;
		return beside(one, other) + beside(other, one) >= least;
	}

	/** How much those trades say that the other name does not tell. */
	private double beside(int[] trades, int[] others) {
		double mass = 0;
		for (int trade : trades) {
			mass += (Arrays.binarySearch(others, trade) < 0) ? this.lexicon.weight(trade) : 0;
		}
		return mass;
	}

	/** Whether a name is one foreign word, where the other is a company's full name. */
	private boolean alone(CompanyName name, CompanyName other) {
		Word word = name.core()[0];
		return name.core().length == 1 && name.forms().length == 0 && other.forms().length > 0
				&& word.text().equals(name.written()) && word.concept() == Word.NO_CONCEPT
				&& !this.pinyin.isPinyin(word.text());
	}

}

package org.karez.names;

import java.util.Collection;

/**
 * What a company's name tells by itself, for those who must judge whether names that
 * match are one party.
 */
public final class NameTraits {

	private final CompanyParser parser;

	private final Lexicon lexicon;

	private final int distinctive;

	NameTraits(CompanyParser parser, Lexicon lexicon, Weights weights) {
		this.parser = parser;
		this.lexicon = lexicon;
		this.distinctive = (int) weights.get("brand.distinctive");
	}

	/**
	 * Whether a text has a word that tells one company from another, and not only places,
	 * trades, generic words and legal forms.
	 */
	public boolean tellsCompany(String text) {
		return !this.parser.parse(text).bare();
	}

	/** Whether a name tells a place, be it a country. */
	public boolean tellsPlace(String name) {
		return this.parser.parse(name).regions().length > 0;
	}

	/**
	 * Whether a name is nothing but a distinctive word with forms and generic words
	 * around it.
	 */
	public boolean isCoreOnly(String name) {
		CompanyName parts = this.parser.parse(name);
		return !parts.bare() && parts.trades().length == 0 && parts.regions().length == 0;
	}

	/**
	 * Whether a name's distinctive part is one group's brand, in a spelling nobody else
	 * comes upon: neither two syllables of pinyin nor a few letters, nor everyday words.
	 */
	public boolean distinctive(String name) {
		CompanyName parts = this.parser.parse(name);
		if (parts.core().length != 1 || parts.core()[0].concept() == Word.NO_CONCEPT) {
			return false;
		}
		Word brand = parts.core()[0];
		if (brand.ideographic()) {
			return brand.ideographs().length() > 2;
		}
		return !brand.pinyin() && brand.text().length() >= this.distinctive && parts.written().contains(brand.text())
				&& written(name, brand.text());
	}

	private static boolean written(String name, String word) {
		int length = word.length();
		for (int i = 0; i + length <= name.length(); i++) {
			if (name.regionMatches(true, i, word, 0, length)) {
				return true;
			}
		}
		return false;
	}

	/** Whether two names tell places within a country and none of them fits another. */
	public boolean apart(String place, String name) {
		int[] one = this.parser.parse(place).regions();
		int[] other = this.parser.parse(name).regions();
		return this.lexicon.local(one) && this.lexicon.local(other) && !meet(one, other);
	}

	/** Whether two names tell a place within a country and it is one. */
	public boolean agree(String place, String name) {
		int[] one = this.parser.parse(place).regions();
		int[] other = this.parser.parse(name).regions();
		return this.lexicon.local(one) && this.lexicon.local(other) && meet(one, other);
	}

	/**
	 * Whether a name in Chinese characters bears those of a listed name, where both are
	 * written in them; true where that cannot be compared.
	 */
	public boolean sameCharacters(String given, Collection<String> listed) {
		String core = this.parser.parse(given).coreIdeographs();
		boolean compared = false;
		for (String name : listed) {
			String other = this.parser.parse(name).coreIdeographs();
			if (!core.isEmpty() && !other.isEmpty()) {
				if (core.contains(other) || other.contains(core)) {
					return true;
				}
				compared = true;
			}
		}
		return !compared;
	}

	private boolean meet(int[] one, int[] other) {
		for (int region : one) {
			for (int counterpart : other) {
				if (this.lexicon.isLocal(region) && this.lexicon.isLocal(counterpart)
						&& this.lexicon.compatible(region, counterpart)) {
					return true;
				}
			}
		}
		return false;
	}

}

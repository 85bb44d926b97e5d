package org.karez.names;

import org.jspecify.annotations.Nullable;

/**
 * A company's name taken apart.
 *
 * @param written the folded name without signs and spaces, for an exact comparison
 * @param core its distinctive words; where a name has none, see {@link #bare()}
 * @param coreText the core's Latin letters put together
 * @param coreLetters one bit for each letter of the core's text
 * @param coreIdeographs the core's Chinese characters, where it is Chinese throughout
 * @param whole the Latin letters of everything but legal forms and a branch
 * @param wholeLetters one bit for each letter of the whole
 * @param ideographs the Chinese characters of everything but the legal form, with bars
 * where a shortener may jump to
 * @param called what its core may be called in Latin letters beside its pinyin, where it
 * is Chinese
 * @param heard the consonants heard in its core, where it tells place and trade as well
 * @param common all its words but forms and links, where it has no core
 * @param trades what it does, as sorted numbers
 * @param generics generic words, as sorted numbers
 * @param regions where it is, as sorted numbers
 * @param seats those regions that stand behind the core, as a subsidiary's do
 * @param numbers which of several it is
 * @param forms its legal forms, as sorted numbers
 * @param initials the first letters of its words
 * @param branch what a branch calls itself beside its company, empty where it has no
 * further words, null for no branch
 */
record CompanyName(String written, Word[] core, String coreText, long coreLetters, String coreIdeographs, String whole,
		long wholeLetters, String ideographs, Callings called, String heard, Word[] common, int[] trades,
		int[] generics, int[] regions, int[] seats, Figures numbers, int[] forms, String initials,
		@Nullable String branch) {

	static final char BAR = '|';

	/** Whether it has no distinctive word, only places, trades and generic words. */
	boolean bare() {
		return this.core.length == 0;
	}

	/** Whether its core is made of pinyin syllables throughout. */
	boolean pinyin() {
		for (Word word : this.core) {
			if (!word.pinyin()) {
				return false;
			}
		}
		return true;
	}

}

package org.karez.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
 * @param common its trade and generic words, where it has no core
 * @param trades what it does, as sorted numbers
 * @param generics generic words, as sorted numbers
 * @param regions where it is, as sorted numbers
 * @param seats those regions that stand behind the core, as a subsidiary's do
 * @param numbers which of several it is, as sorted numbers
 * @param forms its legal forms, as sorted numbers
 * @param initials the first letters of its words
 * @param branch what a branch calls itself beside its company, empty where it has no
 * further words, null for no branch
 */
record CompanyName(String written, Word[] core, String coreText, long coreLetters, String coreIdeographs, String whole,
		long wholeLetters, String ideographs, Word[] common, int[] trades, int[] generics, int[] regions, int[] seats,
		int[] numbers, int[] forms, String initials, @Nullable String branch) {

	static final char BAR = '|';

	private static final int[] NONE = {};

	static CompanyName of(String written, List<Word> words, @Nullable String branch) {
		List<Word> core = withRole(words, Role.CORE);
		List<Word> common = new ArrayList<>();
		if (core.isEmpty()) {
			common.addAll(withRole(words, Role.TRADE));
			common.addAll(withRole(words, Role.GENERIC));
		}
		List<Word> whole = whole(words);
		return new CompanyName(written, core.toArray(Word[]::new), text(core), letters(core), ideographs(core),
				text(whole), letters(whole), everyIdeograph(words), common.toArray(Word[]::new),
				concepts(words, Role.TRADE), concepts(words, Role.GENERIC), concepts(words, Role.REGION),
				concepts(behindCore(words), Role.REGION), concepts(words, Role.NUMBER), concepts(words, Role.FORM),
				initials(words), branch);
	}

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

	private static List<Word> withRole(List<Word> words, Role role) {
		List<Word> found = new ArrayList<>(words.size());
		for (Word word : words) {
			if (word.role() == role) {
				found.add(word);
			}
		}
		return found;
	}

	private static List<Word> behindCore(List<Word> words) {
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).role() == Role.CORE) {
				return words.subList(i + 1, words.size());
			}
		}
		return List.of();
	}

	private static String text(List<Word> words) {
		if (words.size() == 1) {
			return words.get(0).text();
		}
		StringBuilder text = new StringBuilder();
		for (Word word : words) {
			text.append(word.text());
		}
		return text.toString();
	}

	private static String ideographs(List<Word> words) {
		StringBuilder text = new StringBuilder();
		for (Word word : words) {
			if (!word.ideographic()) {
				return "";
			}
			text.append(word.ideographs());
		}
		return text.toString();
	}

	private static String everyIdeograph(List<Word> words) {
		StringBuilder text = new StringBuilder();
		for (Word word : words) {
			if (word.role() != Role.FORM && word.ideographic()) {
				text.append(BAR).append(stepped(word));
			}
		}
		return text.toString();
	}

	/** Known words are shortened two characters at a time: 国际机场 is 国际 and 机场. */
	private static CharSequence stepped(Word word) {
		String text = word.ideographs();
		if (word.role() == Role.CORE || text.length() < 3) {
			return text;
		}
		StringBuilder stepped = new StringBuilder(text.length() * 2);
		for (int i = 0; i < text.length(); i++) {
			if (i > 0 && i % 2 == 0) {
				stepped.append(BAR);
			}
			stepped.append(text.charAt(i));
		}
		return stepped;
	}

	private static List<Word> whole(List<Word> words) {
		List<Word> whole = new ArrayList<>(words.size());
		for (Word word : words) {
			if (word.role() != Role.FORM && word.role() != Role.LINK) {
				whole.add(word);
			}
		}
		return whole;
	}

	/** One bit for each letter of the words put together. */
	private static long letters(List<Word> words) {
		long letters = 0;
		for (Word word : words) {
			letters |= word.letters();
		}
		return letters;
	}

	private static int[] concepts(List<Word> words, Role role) {
		int[] concepts = NONE;
		for (Word word : words) {
			if (word.role() == role) {
				concepts = with(concepts, word.concept());
			}
		}
		return concepts;
	}

	/** A sorted row with one number more, if it is new. */
	private static int[] with(int[] row, int number) {
		int at = Arrays.binarySearch(row, number);
		if (at >= 0) {
			return row;
		}
		int[] longer = Arrays.copyOf(row, row.length + 1);
		System.arraycopy(row, -at - 1, longer, -at, row.length + at + 1);
		longer[-at - 1] = number;
		return longer;
	}

	private static String initials(List<Word> words) {
		StringBuilder initials = new StringBuilder();
		for (Word word : words) {
			if (word.ideographic()) {
				return "";
			}
			if (word.role() != Role.FORM && word.role() != Role.LINK && word.role() != Role.BRANCH) {
				initials.append(word.text().charAt(0));
			}
		}
		return (initials.length() > 2) ? initials.toString() : "";
	}

}

package org.karez.names;

import java.util.Arrays;

import org.karez.names.NameMatch.Kind;

/**
 * How alike the distinctive parts of two companies' names are, in the scripts they have
 * in common, by sound or by what they are short for.
 */
final class Cores {

	private final Pinyin pinyin;

	private final Spelling spelling;

	private final double floor;

	private final double laterWord;

	private final double homophone;

	private final double shortName;

	private final double acronym;

	private final double bareWhole;

	private final double context;

	private final double alone;

	private final int brief;

	private final double barePower;

	private final double bareGeneric;

	private final double least;

	private final int shortestAcronym;

	Cores(Pinyin pinyin, Spelling spelling, Weights weights) {
		this.pinyin = pinyin;
		this.spelling = spelling;
		this.floor = weights.get("ideographs.floor");
		this.laterWord = weights.get("core.later_word");
		this.homophone = weights.get("core.homophone");
		this.shortName = weights.get("core.short_name");
		this.acronym = weights.get("core.acronym");
		this.context = weights.get("core.context");
		this.alone = weights.get("core.alone");
		this.brief = (int) weights.get("core.brief");
		this.barePower = weights.get("core.bare_power");
		this.bareGeneric = weights.get("core.bare_generic");
		this.bareWhole = weights.get("core.bare_whole");
		this.least = weights.get("core.least");
		this.shortestAcronym = (int) weights.get("core.shortest_acronym");
	}

	/** Adds the core's part; returns whether one name is the other's short name. */
	boolean score(CompanyName given, CompanyName listed, Sums sums) {
		double alike = alike(given, listed);
		if (alike < this.shortName && ShortNames.isShort(given, listed)) {
			return met(given, listed, this.shortName, Kind.SHORT_NAME, sums);
		}
		if (alike < this.acronym && isAcronym(given, listed)) {
			return met(given, listed, this.acronym, Kind.ACRONYM, sums);
		}
		if (alike == 1) {
			sums.met(agreement(given, listed));
		}
		add(given, listed, inContext(given, listed, alike), sums);
		return false;
	}

	/**
	 * A misspelt core is likelier the same beside the same trade, and a short one less
	 * likely where nothing else agrees. One syllable of pinyin more or less is no slip.
	 */
	private double inContext(CompanyName given, CompanyName listed, double alike) {
		if (alike == 0 || alike == 1 || given.bare() || listed.bare()) {
			return alike;
		}
		if (given.trades().length > 0 && Arrays.equals(given.trades(), listed.trades())) {
			boolean pinyinBoth = allPinyin(given) && allPinyin(listed);
			return pinyinBoth ? alike : alike + (1 - alike) * this.context;
		}
		boolean brief = Math.max(given.coreText().length(), listed.coreText().length()) <= this.brief;
		return brief ? alike * (1 - this.alone) : alike;
	}

	private boolean met(CompanyName given, CompanyName listed, double alike, Kind kind, Sums sums) {
		sums.met(kind);
		add(given, listed, alike, sums);
		return true;
	}

	private void add(CompanyName given, CompanyName listed, double alike, Sums sums) {
		String one = sums.keeping() ? shown(given) : "";
		String other = sums.keeping() ? shown(listed) : "";
		sums.part("core", one, other, Math.max(alike, this.least), 1);
	}

	private static Kind agreement(CompanyName given, CompanyName listed) {
		boolean chinese = !given.coreIdeographs().isEmpty();
		if (given.bare() || chinese == !listed.coreIdeographs().isEmpty()) {
			boolean oneScript = given.ideographs().isEmpty() == listed.ideographs().isEmpty();
			return oneScript ? Kind.NORMALISED : Kind.TRANSLATED;
		}
		boolean sounded = given.coreText().equals(listed.coreText());
		return sounded ? Kind.PINYIN : Kind.TRANSLATED;
	}

	static String shown(CompanyName name) {
		if (!name.bare()) {
			StringBuilder words = new StringBuilder();
			for (Word word : name.core()) {
				words.append(words.isEmpty() ? "" : " ").append(word.shown());
			}
			return words.toString();
		}
		return name.whole();
	}

	double alike(CompanyName given, CompanyName listed) {
		if (given.whole().equals(listed.whole()) && !given.whole().isEmpty() && sameScript(given, listed)) {
			return 1;
		}
		if (given.bare() && listed.bare()) {
			return Math.max(common(given, listed), this.bareWhole * whole(given, listed));
		}
		if (given.bare() || listed.bare()) {
			return this.bareWhole * whole(given, listed);
		}
		if (!given.coreIdeographs().isEmpty() && !listed.coreIdeographs().isEmpty()) {
			return Math.max(aligned(given.core(), listed.core()),
					alikeIdeographs(given.coreIdeographs(), listed.coreIdeographs()));
		}
		double alike = Math.max(aligned(given.core(), listed.core()), joined(given, listed));
		boolean syllables = allPinyin(given) && allPinyin(listed);
		return !syllables && cutOtherwise(given, listed) ? Math.max(alike, this.bareWhole * whole(given, listed))
				: alike;
	}

	/** Whether a word is a trade in one name and part of the core in the other. */
	private static boolean cutOtherwise(CompanyName given, CompanyName listed) {
		return given.core().length != listed.core().length
				|| (given.trades().length == 0) != (listed.trades().length == 0);
	}

	private static boolean sameScript(CompanyName given, CompanyName listed) {
		return given.ideographs().isEmpty() || listed.ideographs().isEmpty()
				|| given.ideographs().equals(listed.ideographs());
	}

	private double whole(CompanyName given, CompanyName listed) {
		if (!given.ideographs().isEmpty() && !listed.ideographs().isEmpty()) {
			return alikeIdeographs(given.ideographs(), listed.ideographs());
		}
		return this.spelling.alike(given.whole(), listed.whole(), false);
	}

	/** The share of trade and generic words two bare names have in common. */
	private double common(CompanyName given, CompanyName listed) {
		if (given.common().length == 0 || listed.common().length == 0) {
			return 0;
		}
		double all = mass(given.common()) + mass(listed.common());
		double met = 0;
		for (Word word : given.common()) {
			met += 2 * mass(word) * best(word, listed.common());
		}
		return Math.pow(Math.min(1, met / all), this.barePower);
	}

	private double mass(Word[] words) {
		double mass = 0;
		for (Word word : words) {
			mass += mass(word);
		}
		return mass;
	}

	private double mass(Word word) {
		return (word.role() == Role.TRADE) ? 1 : this.bareGeneric;
	}

	private static double best(Word word, Word[] others) {
		for (Word other : others) {
			if (word.means(other)) {
				return 1;
			}
		}
		return 0;
	}

	/** The words of two cores, each with its best counterpart; the first counts most. */
	double aligned(Word[] given, Word[] listed) {
		double met = 0;
		double all = 0;
		long used = 0;
		for (int i = 0; i < given.length; i++) {
			double weight = (i == 0) ? 1 : this.laterWord;
			int best = -1;
			double alike = 0;
			for (int j = 0; j < listed.length; j++) {
				double one = ((used >> j) & 1) == 0 ? alike(given[i], listed[j]) : 0;
				if (one > alike) {
					alike = one;
					best = j;
				}
			}
			if (best >= 0) {
				used |= 1L << best;
				met += alike * (weight + ((best == 0) ? 1 : this.laterWord));
			}
			all += weight;
		}
		for (int j = 0; j < listed.length; j++) {
			all += (j == 0) ? 1 : this.laterWord;
		}
		return Math.min(1, met / all);
	}

	private double alike(Word given, Word listed) {
		if (given.ideographic() && listed.ideographic()) {
			return given.means(listed) ? 1 : alikeIdeographs(given.ideographs(), listed.ideographs());
		}
		return this.spelling.alike(given, listed);
	}

	private double joined(CompanyName given, CompanyName listed) {
		if (given.coreText().equals(listed.coreText()) || spelled(given, listed) || spelled(listed, given)) {
			return 1;
		}
		if (given.core().length == 1 && listed.core().length == 1 || this.spelling.beyondReach(given.coreText(),
				given.coreLetters(), listed.coreText(), listed.coreLetters())) {
			return 0;
		}
		return this.spelling.alike(given.coreText(), listed.coreText(), allPinyin(given) && allPinyin(listed));
	}

	private boolean spelled(CompanyName chinese, CompanyName latin) {
		return !chinese.coreIdeographs().isEmpty() && latin.coreIdeographs().isEmpty()
				&& this.pinyin.spells(latin.coreText(), chinese.coreIdeographs());
	}

	private static boolean allPinyin(CompanyName name) {
		for (Word word : name.core()) {
			if (!word.pinyin()) {
				return false;
			}
		}
		return true;
	}

	double alikeText(String given, String listed) {
		if (given.isEmpty() || listed.isEmpty()) {
			return 0;
		}
		boolean chinese = Script.isIdeograph(given.charAt(0)) && Script.isIdeograph(listed.charAt(0));
		return chinese ? alikeIdeographs(given, listed) : this.spelling.alike(given, listed, false);
	}

	/** Characters left out, added or changed; one that sounds alike counts less. */
	double alikeIdeographs(String given, String listed) {
		int width = listed.length();
		double[] row = new double[width + 1];
		for (int j = 0; j <= width; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= given.length(); i++) {
			double diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= width; j++) {
				double changed = diagonal + difference(given.charAt(i - 1), listed.charAt(j - 1));
				diagonal = row[j];
				row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		double alike = 1 - row[width] / Math.max(given.length(), width);
		return (alike < this.floor) ? 0 : alike;
	}

	private double difference(char one, char other) {
		if (one == other) {
			return 0;
		}
		return this.pinyin.soundAlike(one, other) ? this.homophone : 1;
	}

	private boolean isAcronym(CompanyName given, CompanyName listed) {
		return isAcronymOf(given, listed) || isAcronymOf(listed, given);
	}

	private boolean isAcronymOf(CompanyName acronym, CompanyName full) {
		return acronym.core().length == 1 && acronym.coreText().length() >= this.shortestAcronym
				&& acronym.coreText().equals(full.initials());
	}

}

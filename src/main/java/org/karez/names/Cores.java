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

	private final Ideographs ideographs;

	private final BareNames bareNames;

	private final double laterWord;

	private final ShortNames shortNames;

	private final Acronyms acronyms;

	private final Translation translation;

	private final double bareWhole;

	private final double bareOrder;

	private final double context;

	private final double alone;

	private final int brief;

	private final double least;

	Cores(Pinyin pinyin, Spelling spelling, Translation translation, Weights weights) {
		this.translation = translation;
		this.pinyin = pinyin;
		this.spelling = spelling;
		this.ideographs = new Ideographs(pinyin, weights);
		this.bareNames = new BareNames(weights);
		this.laterWord = weights.get("core.later_word");
		this.shortNames = new ShortNames(weights);
		this.acronyms = new Acronyms(weights);
		this.context = weights.get("core.context");
		this.alone = weights.get("core.alone");
		this.brief = (int) weights.get("core.brief");
		this.bareOrder = weights.get("core.bare_order");
		this.bareWhole = weights.get("core.bare_whole");
		this.least = weights.get("core.least");
	}

	/** Adds the core's part; returns whether one name is the other's short name. */
	boolean score(CompanyName given, CompanyName listed, Sums sums) {
		double alike = alike(given, listed);
		double brief = (alike < 1) ? this.shortNames.alike(given, listed) : 0;
		if (alike < brief) {
			return met(given, listed, brief, Kind.SHORT_NAME, sums);
		}
		double initials = this.acronyms.alike(given, listed);
		if (alike < initials) {
			return met(given, listed, initials, Kind.ACRONYM, sums);
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
			boolean pinyinBoth = given.pinyin() && listed.pinyin();
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
		double alike = literally(given, listed);
		return (alike < 1) ? Math.max(alike, this.translation.alike(given, listed)) : 1;
	}

	private double literally(CompanyName given, CompanyName listed) {
		if (given.whole().equals(listed.whole()) && !given.whole().isEmpty() && sameScript(given, listed)) {
			return 1;
		}
		if (given.bare() && listed.bare()) {
			double common = this.bareNames.common(given, listed);
			boolean oneScript = given.ideographs().isEmpty() == listed.ideographs().isEmpty();
			return Math.max(oneScript ? Math.min(this.bareOrder, common) : common,
					this.bareWhole * whole(given, listed));
		}
		if (given.bare() || listed.bare()) {
			return this.bareWhole * whole(given, listed);
		}
		if (!given.coreIdeographs().isEmpty() && !listed.coreIdeographs().isEmpty()) {
			return Math.max(aligned(given.core(), listed.core()),
					this.ideographs.alike(given.coreIdeographs(), listed.coreIdeographs()));
		}
		double alike = Math.max(aligned(given.core(), listed.core()), joined(given, listed));
		boolean syllables = given.pinyin() && listed.pinyin();
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

	/** The likeness of whole names from which the core can reach a score. */
	double leastWhole(double score) {
		return (score - this.context) / (1 - this.context) / this.bareWhole;
	}

	private double whole(CompanyName given, CompanyName listed) {
		if (!given.ideographs().isEmpty() && !listed.ideographs().isEmpty()) {
			return this.ideographs.alike(given.ideographs(), listed.ideographs());
		}
		boolean beyond = this.spelling.beyondReach(given.whole(), given.wholeLetters(), listed.whole(),
				listed.wholeLetters());
		return beyond ? 0 : this.spelling.alike(given.whole(), listed.whole(), false);
	}

	/** The words of two cores, each with its best counterpart; the first counts most. */
	double aligned(Word[] given, Word[] listed) {
		double met = 0;
		long used = 0;
		for (int i = 0; i < given.length; i++) {
			int best = -1;
			double most = 0;
			for (int j = 0; j < listed.length; j++) {
				double alike = ((used >> j) & 1) == 0 ? alike(given[i], listed[j]) : 0;
				if (alike > most) {
					most = alike;
					best = j;
				}
			}
			if (best >= 0) {
				used |= 1L << best;
				met += most * (weight(i) + weight(best));
			}
		}
		return Math.min(1, met / (mass(given.length) + mass(listed.length)));
	}

	private double weight(int place) {
		return (place == 0) ? 1 : this.laterWord;
	}

	private double mass(int words) {
		return 1 + this.laterWord * (words - 1);
	}

	private double alike(Word given, Word listed) {
		if (given.ideographic() && listed.ideographic()) {
			return given.means(listed) ? 1 : this.ideographs.alike(given.ideographs(), listed.ideographs());
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
		return this.spelling.alike(given.coreText(), listed.coreText(), given.pinyin() && listed.pinyin());
	}

	private boolean spelled(CompanyName chinese, CompanyName latin) {
		return !chinese.coreIdeographs().isEmpty() && latin.coreIdeographs().isEmpty()
				&& this.pinyin.spells(latin.coreText(), chinese.coreIdeographs());
	}

	double alikeText(String given, String listed) {
		if (given.isEmpty() || listed.isEmpty()) {
			return 0;
		}
		boolean chinese = Script.isIdeograph(given.charAt(0)) && Script.isIdeograph(listed.charAt(0));
		return chinese ? this.ideographs.alike(given, listed) : this.spelling.alike(given, listed, false);
	}

}

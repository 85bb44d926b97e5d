package org.karez.names;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Holds two companies' names against each other part by part. The core decides; every
 * other part can only take away.
 */
final class CompanyScorer {

	private final Lexicon lexicon;

	private final Concepts concepts;

	private final Cores cores;

	private final Trades trades;

	private final Numbers numbers;

	private final Sound sound;

	private final Kin kin;

	private final Translation translation;

	private final CommonCores common;

	private final double regionConflict;

	private final double regionExtra;

	private final double regionBare;

	private final double branchContained;

	private final double genericExtra;

	private final double initials;

	private final int mostInitials;

	private final double formConflict;

	private final double branchOne;

	private final double branchOwn;

	private final double branchConflict;

	private final int[] neutralForms;

	CompanyScorer(Lexicon lexicon, Everyday everyday, Pinyin pinyin, Spelling spelling, Weights weights) {
		this.lexicon = lexicon;
		this.concepts = new Concepts(lexicon);
		this.trades = new Trades(lexicon, weights);
		this.numbers = new Numbers(lexicon, weights);
		this.sound = new Sound(lexicon, pinyin, weights);
		this.kin = new Kin(lexicon, pinyin, weights);
		this.translation = new Translation(lexicon, weights);
		this.cores = new Cores(pinyin, spelling, this.translation, weights);
		this.common = new CommonCores(lexicon, this.sound, everyday, weights);
		this.regionConflict = weights.get("region.conflict");
		this.regionExtra = weights.get("region.extra");
		this.regionBare = weights.get("region.bare");
		this.branchContained = weights.get("branch.contained");
		this.genericExtra = weights.get("generic.extra");
		this.initials = weights.get("core.initials");
		this.mostInitials = (int) weights.get("core.most_initials");
		this.formConflict = weights.get("form.conflict");
		this.branchOwn = weights.get("branch.own");
		this.branchOne = weights.get("branch.one");
		this.branchConflict = weights.get("branch.conflict");
		this.neutralForms = lexicon.marked("neutral");
	}

	void score(CompanyName given, CompanyName listed, Sums sums) {
		if (this.kin.branded(given, listed) && !isShortSound(given)) {
			Sums parts = new Sums(false, 0);
			compare(given, listed, parts);
			double alike = this.kin.ofGroup(parts.score());
			if (parts.score() < alike) {
				sums.part("group", sums.keeping() ? Cores.shown(given) : "", sums.keeping() ? Cores.shown(listed) : "",
						alike, 1);
				return;
			}
		}
		compare(given, listed, sums);
	}

	/** Nothing but two syllables: a restaurant may be called Hua Wei. */
	private boolean isShortSound(CompanyName name) {
		return name.core().length == 1 && name.ideographs().isEmpty() && this.sound.brief(name);
	}

	private void compare(CompanyName given, CompanyName listed, Sums sums) {
		boolean shortened = this.cores.score(given, listed, sums);
		if (sums.lost()) {
			return;
		}
		boolean agreed = sums.score() == 1;
		if (agreed) {
			this.sound.score(given, listed, sums);
		}
		regions(given, listed, sums);
		if (!shortened && !(given.bare() && listed.bare())) {
			this.trades.score(given, listed, sums);
			generics(given, listed, sums);
			initials(given, listed, sums);
		}
		this.numbers.score(given, listed, sums);
		forms(given, listed, sums);
		branch(given, listed, sums);
		if (agreed && !this.translation.doubted(given, listed, sums)) {
			this.kin.score(given, listed, sums);
		}
		if (agreed) {
			this.common.score(given, listed, sums);
		}
	}

	/** How alike whole names must be spelled for a score to be reached by that alone. */
	double leastWhole(double score) {
		return this.cores.leastWhole(score);
	}

	private void regions(CompanyName given, CompanyName listed, Sums sums) {
		int[] one = given.regions();
		int[] other = listed.regions();
		if (one.length == 0 && other.length == 0 || Arrays.equals(one, other)) {
			return;
		}
		if (given.bare() && listed.bare()) {
			if (Arrays.equals(this.lexicon.innermost(one), this.lexicon.innermost(other))) {
				return;
			}
			boolean silent = one.length == 0 || other.length == 0;
			this.concepts.part("region", one, other, 0, silent ? this.regionBare : this.regionConflict, sums);
			return;
		}
		boolean conflict = astray(one, other) && astray(other, one);
		boolean extra = one.length == 0 || other.length == 0 || astray(one, other) || astray(other, one);
		if (conflict || extra) {
			this.concepts.part("region", one, other, 0, conflict ? this.regionConflict : this.regionExtra, sums);
		}
	}

	/** Whether a region of one name fits none of the other, which has some. */
	private boolean astray(int[] one, int[] other) {
		for (int region : one) {
			if (other.length > 0 && !fits(region, other)) {
				return true;
			}
		}
		return false;
	}

	private boolean fits(int region, int[] others) {
		for (int other : others) {
			if (this.lexicon.compatible(region, other)) {
				return true;
			}
		}
		return false;
	}

	private void generics(CompanyName given, CompanyName listed, Sums sums) {
		if (!Arrays.equals(given.generics(), listed.generics())) {
			this.concepts.part("generic", given.generics(), listed.generics(), 0, this.genericExtra, sums);
		}
	}

	/** Three letters are many companies' initials: the rest must agree as well. */
	private void initials(CompanyName given, CompanyName listed, Sums sums) {
		boolean rest = Arrays.equals(given.trades(), listed.trades())
				&& Arrays.equals(given.generics(), listed.generics());
		if (!rest && isInitials(given) && isInitials(listed)) {
			sums.part("initials", given.coreText(), listed.coreText(), 0, this.initials);
		}
	}

	private boolean isInitials(CompanyName name) {
		return name.core().length == 1 && name.coreText().length() <= this.mostInitials && !name.core()[0].ideographic()
				&& name.core()[0].concept() == Word.NO_CONCEPT;
	}

	private void forms(CompanyName given, CompanyName listed, Sums sums) {
		int[] one = given.forms();
		int[] other = listed.forms();
		boolean telling = one.length > 0 && other.length > 0 && !Concepts.any(one, other)
				&& !Concepts.any(one, this.neutralForms) && !Concepts.any(other, this.neutralForms);
		if (telling) {
			this.concepts.part("form", one, other, 0, this.formConflict, sums);
		}
	}

	/**
	 * A branch of a listed company is that company; a listed branch is not its company.
	 */
	private void branch(CompanyName given, CompanyName listed, Sums sums) {
		String one = given.branch();
		String other = listed.branch();
		if (one != null && other != null) {
			sums.part("branch", one, other, alike(one, other), this.branchConflict);
		}
		else if (one != null || other != null) {
			sums.part("branch", shown(one), shown(other), 0, (other == null) ? this.branchOwn : this.branchOne);
			sums.met(NameMatch.Kind.BRANCH);
		}
	}

	private double alike(String branch, String other) {
		if (branch.equals(other)) {
			return 1;
		}
		if (!digits(branch).equals(digits(other))) {
			return 0;
		}
		boolean contained = branch.contains(other) || other.contains(branch);
		return Math.max(contained ? this.branchContained : 0, this.cores.alikeText(branch, other));
	}

	private static String digits(String branch) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < branch.length(); i++) {
			if (Character.isDigit(branch.charAt(i))) {
				digits.append(branch.charAt(i));
			}
		}
		return digits.toString();
	}

	private static String shown(@Nullable String branch) {
		return (branch != null) ? branch : "";
	}

}

package org.karez.names;

import java.util.Arrays;

/**
 * Doubts Latin cores that many companies bear: two syllables of pinyin, everyday words,
 * given names. They prove one company where the place agrees, or where neither name tells
 * a place and all the rest is the same.
 */
final class CommonCores {

	private final Lexicon lexicon;

	private final Sound sound;

	private final Everyday everyday;

	/** Forms that Chinese companies do not have. */
	private final int[] foreign;

	private final int[] neutral;

	private final double most;

	CommonCores(Lexicon lexicon, Sound sound, Everyday everyday, Weights weights) {
		this.lexicon = lexicon;
		this.sound = sound;
		this.everyday = everyday;
		this.foreign = lexicon.marked("foreign");
		this.neutral = lexicon.marked("neutral");
		this.most = weights.get("common.most");
	}

	/** Adds the doubt about two names whose cores agree. */
	void score(CompanyName given, CompanyName listed, Sums sums) {
		boolean latin = given.ideographs().isEmpty() || listed.ideographs().isEmpty();
		if (sums.score() > this.most && latin && isCommon(given) && isCommon(listed) && !supported(given, listed)) {
			sums.atMost(this.most, "common", sums.keeping() ? Cores.shown(given) : "",
					sums.keeping() ? Cores.shown(listed) : "");
		}
	}

	private boolean isCommon(CompanyName name) {
		if (name.bare()) {
			return name.regions().length == 0;
		}
		return name.ideographs().isEmpty() && !name.core()[0].known()
				&& (this.sound.brief(name) || this.everyday.holds(name.core()));
	}

	private boolean supported(CompanyName given, CompanyName listed) {
		if (given.bare() || listed.bare()) {
			return Concepts.any(given.forms(), this.foreign) == Concepts.any(listed.forms(), this.foreign);
		}
		boolean placed = this.lexicon.local(given.regions());
		if (placed != this.lexicon.local(listed.regions())) {
			return false;
		}
		return placed || sameForm(given, listed) && Arrays.equals(given.trades(), listed.trades())
				&& Arrays.equals(given.generics(), listed.generics());
	}

	/** A name of one word must bear the very form; longer ones may be silent about it. */
	private boolean sameForm(CompanyName given, CompanyName listed) {
		int[] one = given.forms();
		int[] other = listed.forms();
		boolean more = given.trades().length + given.generics().length > 0;
		boolean vague = one.length == 0 || other.length == 0 || Concepts.any(one, this.neutral)
				|| Concepts.any(other, this.neutral);
		return more && vague || Arrays.equals(one, other) || Concepts.any(one, other);
	}

}

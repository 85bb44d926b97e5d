package org.karez.names;

/**
 * What two names have in common that are made of trades and generic words alone, such as
 * 中国建设银行.
 */
final class BareNames {

	private final double power;

	private final double generic;

	BareNames(Weights weights) {
		this.power = weights.get("core.bare_power");
		this.generic = weights.get("core.bare_generic");
	}

	/** The share of trade and generic words two bare names have in common. */
	double common(CompanyName given, CompanyName listed) {
		double mine = mass(given.common());
		double theirs = mass(listed.common());
		if (mine == 0 || theirs == 0) {
			return 0;
		}
		double met = 0;
		for (Word word : given.common()) {
			met += 2 * mass(word) * best(word, listed.common());
		}
		return Math.pow(Math.min(1, met / (mine + theirs)), this.power);
	}

	private double mass(Word[] words) {
		double mass = 0;
		for (Word word : words) {
			mass += mass(word);
		}
		return mass;
	}

	private double mass(Word word) {
		return switch (word.role()) {
			case TRADE -> 1;
			case GENERIC -> this.generic;
			default -> 0;
		};
	}

	private static double best(Word word, Word[] others) {
		for (Word other : others) {
			if (word.means(other)) {
				return 1;
			}
		}
		return 0;
	}

}

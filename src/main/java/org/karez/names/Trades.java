package org.karez.names;

import java.util.Arrays;

/**
 * Holds against each other what two companies do. The same trade never makes a match;
 * another one speaks against it.
 */
final class Trades {

	private final Lexicon lexicon;

	private final Concepts concepts;

	private final double conflict;

	private final double extra;

	private final double family;

	private final int[] licensed;

	Trades(Lexicon lexicon, Weights weights) {
		this.lexicon = lexicon;
		this.concepts = new Concepts(lexicon);
		this.conflict = weights.get("trade.conflict");
		this.extra = weights.get("trade.extra");
		this.family = weights.get("trade.family");
		this.licensed = lexicon.marked("licensed");
	}

	void score(CompanyName given, CompanyName listed, Sums sums) {
		int[] one = given.trades();
		int[] other = listed.trades();
		if (Arrays.equals(one, other)) {
			return;
		}
		double mine = mass(one);
		double theirs = mass(other);
		if (one.length == 0 || other.length == 0) {
			this.concepts.part("trade", one, other, 1 - Math.min(1, mine + theirs), this.extra, sums);
		}
		else {
			double common = common(one, other);
			double alike = licensedOtherwise(one, other) ? 0 : 2 * common / (mine + theirs);
			double telling = Math.min(1, Math.max(mine, theirs));
			this.concepts.part("trade", one, other, alike, this.conflict * telling, sums);
		}
	}

	private double mass(int[] trades) {
		double mass = 0;
		for (int trade : trades) {
			mass += this.lexicon.weight(trade);
		}
		return mass;
	}

	/** What the trades of one name find in the other, the mean of both directions. */
	private double common(int[] one, int[] other) {
		return (found(one, other) + found(other, one)) / 2;
	}

	private double found(int[] trades, int[] others) {
		double found = 0;
		for (int trade : trades) {
			found += this.lexicon.weight(trade) * best(trade, others);
		}
		return found;
	}

	private double best(int trade, int[] others) {
		if (Arrays.binarySearch(others, trade) >= 0) {
			return 1;
		}
		for (int other : others) {
			if (this.lexicon.related(trade, other)) {
				return this.family;
			}
		}
		return 0;
	}

	/** Whether the two names differ in a trade that takes a licence of its own. */
	private boolean licensedOtherwise(int[] one, int[] other) {
		for (int trade : this.licensed) {
			if ((Arrays.binarySearch(one, trade) >= 0) != (Arrays.binarySearch(other, trade) >= 0)) {
				return true;
			}
		}
		return false;
	}

}

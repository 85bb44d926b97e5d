package org.karez.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Multiplies what each part of two names leaves of the score, and keeps the parts where
 * they are to be shown.
 */
final class Sums {

	private final boolean keeping;

	/** A score below is of no interest; it can only fall. */
	private final double bar;

	private final List<Piece> pieces;

	private double score = 1;

	/** What a doubt leaves of the score. */
	private double doubt = 1;

	private NameMatch.Kind kind = NameMatch.Kind.FUZZY;

	Sums(boolean keeping, double bar) {
		this.keeping = keeping;
		this.bar = bar;
		this.pieces = keeping ? new ArrayList<>() : List.of();
	}

	boolean keeping() {
		return this.keeping;
	}

	boolean lost() {
		return this.score < this.bar;
	}

	/** A part that takes away its weight where it differs wholly. */
	void part(String part, String given, String listed, double alike, double weight) {
		take(alike, weight);
		if (this.keeping) {
			this.pieces.add(new Piece(part, given, listed, alike, weight));
		}
	}

	void take(double alike, double weight) {
		this.score *= 1 - weight * (1 - alike);
	}

	/** A doubt that lets no more than some score stand. */
	void atMost(double most, String part, String given, String listed) {
		if (score() > most) {
			double left = most / score();
			this.doubt *= left;
			if (this.keeping) {
				this.pieces.add(new Piece(part, given, listed, 0, 1 - left));
			}
		}
	}

	void met(NameMatch.Kind how) {
		this.kind = how;
	}

	NameMatch.Kind kind() {
		return this.kind;
	}

	double score() {
		return this.score * this.doubt;
	}

	/** Whether every part is alike, however doubtful that may be. */
	boolean whole() {
		return this.score == 1;
	}

	List<Piece> pieces() {
		return this.pieces;
	}

}

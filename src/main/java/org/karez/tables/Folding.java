package org.karez.tables;

import java.util.function.IntUnaryOperator;

/**
 * Makes letters alike that differ only in how they are written. It is kept as a table, as
 * every letter of every text is folded. Immutable.
 */
public final class Folding {

	private final char[] folded = new char[Character.MAX_VALUE + 1];

	/**
	 * Begins to fold.
	 * @param rule folds a letter to another or to 0, which stands for none
	 */
	public Folding(IntUnaryOperator rule) {
		for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
			this.folded[letter] = (char) rule.applyAsInt(letter);
		}
	}

	/** Folds a letter; 0 for one that does not count. */
	public char fold(char letter) {
		return this.folded[letter];
	}

}

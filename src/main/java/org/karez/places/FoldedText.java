package org.karez.places;

/**
 * A text with its folded letters, each of which knows where it stood.
 */
final class FoldedText {

	private final String original;

	private final String letters;

	private final int[] origins;

	/**
	 * Joins a text and its folding.
	 * @param original the text as given
	 * @param letters the folded letters
	 * @param origins for each folded letter its place in the original, from 0
	 */
	FoldedText(String original, String letters, int[] origins) {
		this.original = original;
		this.letters = letters;
		this.origins = origins;
	}

	String letters() {
		return this.letters;
	}

	int length() {
		return this.letters.length();
	}

	/** The words of the original behind a stretch of folded letters. */
	String original(int start, int end) {
		return this.original.substring(this.origins[start], this.origins[end - 1] + 1);
	}

	/** Whether the original has a mark between two stretches of folded letters. */
	boolean hasBetween(int end, int start, String marks) {
		int last = (end < start) ? this.origins[start - 1] : -1;
		for (int i = (end < start) ? this.origins[end] : 0; i <= last; i++) {
			if (marks.indexOf(this.original.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether no further word stands on one side of a letter: a comma, a number, the end.
	 */
	boolean isBreak(int index, int step) {
		int at = index + step;
		while (at >= 0 && at < length() && this.letters.charAt(at) == ' ') {
			at += step;
		}
		return at < 0 || at >= length() || !Character.isAlphabetic(this.letters.charAt(at));
	}

	/** Whether a Chinese character stands at the index. */
	boolean isHan(int index) {
		return index >= 0 && index < length() && Character.isIdeographic(this.letters.charAt(index));
	}

}

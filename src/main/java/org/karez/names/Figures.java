package org.karez.names;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which of several a name says it is, and the figures beside it that say less: 第一 is part
 * of a name, a row number or a year mostly is not.
 *
 * @param ordinals First, No. 2 and the like, as sorted numbers
 * @param roman those in Roman figures, which tell companies of one owner apart
 * @param plain short figures within or behind a name, as sorted numbers
 * @param loose figures before a name and long ones, as sorted numbers
 */
record Figures(int[] ordinals, int[] roman, int[] plain, int[] loose) {

	private static final int[] NO_NUMBERS = {};

	static final Figures NONE = new Figures(NO_NUMBERS, NO_NUMBERS, NO_NUMBERS, NO_NUMBERS);

	/** Figures of so many digits are years, codes or somebody's numbers. */
	private static final int LONG = 4;

	private static final int MOST_DIGITS = 9;

	private static final int ENDING = 2;

	private static final int ORDINAL = 0;

	private static final int ROMAN = 1;

	private static final int PLAIN = 2;

	private static final int LOOSE = 3;

	static Figures of(List<Word> words) {
		int[][] sorts = { NO_NUMBERS, NO_NUMBERS, NO_NUMBERS, NO_NUMBERS };
		boolean none = true;
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (word.role() == Role.NUMBER) {
				int sort = isLoose(words, i) ? LOOSE : sort(word);
				sorts[sort] = with(sorts[sort], word.concept());
				none = false;
			}
		}
		return none ? NONE : new Figures(sorts[ORDINAL], sorts[ROMAN], sorts[PLAIN], sorts[LOOSE]);
	}

	private static int sort(Word word) {
		String text = word.text();
		if (isDigits(text, text.length())) {
			return PLAIN;
		}
		return (text.chars().allMatch((letter) -> letter == 'i' || letter == 'v' || letter == 'x')) ? ROMAN : ORDINAL;
	}

	/** Whether a word is a long figure, or one before all others. */
	static boolean isLoose(List<Word> words, int at) {
		Word word = words.get(at);
		return word.role() == Role.NUMBER && (at == 0 || word.text().length() >= LONG) && words.size() > 1
				&& isDigits(word.text(), word.text().length());
	}

	/** A token of digits, or of digits and th, as a number; null for any other. */
	static @Nullable Word read(String token) {
		int digits = token.length();
		boolean ordinal = token.endsWith("th") || token.endsWith("st") || token.endsWith("nd") || token.endsWith("rd");
		digits -= ordinal ? ENDING : 0;
		return (digits > 0 && digits <= MOST_DIGITS && isDigits(token, digits))
				? Word.of(token, "", Role.NUMBER, Word.number(token.substring(0, digits)), false) : null;
	}

	/** Whether the first characters of a text are digits. */
	static boolean isDigits(String text, int length) {
		for (int i = 0; i < length; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private static int[] with(int[] row, int number) {
		return IntStream.concat(Arrays.stream(row), IntStream.of(number)).sorted().distinct().toArray();
	}

	boolean none() {
		return this == NONE;
	}

	/** All of them, sorted. */
	int[] all() {
		return none() ? NO_NUMBERS
				: Stream.of(this.ordinals, this.roman, this.plain, this.loose)
					.flatMapToInt(Arrays::stream)
					.sorted()
					.distinct()
					.toArray();
	}

	/** Whether one of some numbers is none of these. */
	boolean lacks(int[] numbers) {
		for (int number : numbers) {
			if (Arrays.binarySearch(this.ordinals, number) < 0 && Arrays.binarySearch(this.roman, number) < 0
					&& Arrays.binarySearch(this.plain, number) < 0 && Arrays.binarySearch(this.loose, number) < 0) {
				return true;
			}
		}
		return false;
	}

}

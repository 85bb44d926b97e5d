package org.karez.supplier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a value from the words people write where they have none.
 */
public final class Placeholders {

	private final Set<String> values;

	private final int longest;

	/** The first two letters of each word of more than one, by a hash. */
	private final BitSet beginnings = new BitSet();

	/**
	 * @param values the words, in lower case
	 */
	public Placeholders(Set<String> values) {
		this.values = Set.copyOf(values);
		this.longest = this.values.stream().mapToInt(String::length).max().orElse(0);
		this.values.stream()
			.filter((word) -> word.length() > 1)
			.forEach((word) -> this.beginnings.set(beginning(word.charAt(0), word.charAt(1))));
	}

	/** The parties that a row names with more than a word for nothing. */
	public List<Party> filled(List<Party> parties) {
		List<Party> filled = List.of();
		for (Party party : parties) {
			if (filled(party.name())) {
				filled = filled.isEmpty() ? new ArrayList<>(parties.size()) : filled;
				filled.add(party);
			}
		}
		return filled;
	}

	/** Whether a value says more than that there is none. */
	public boolean filled(String value) {
		if (beginsOtherwise(value)) {
			return true;
		}
		int letters = 0;
		boolean usual = true;
		for (int i = 0; i < value.length() && letters <= this.longest; i++) {
			letters += isLetter(value.charAt(i)) ? 1 : 0;
			usual &= isUsual(value.charAt(i));
		}
		return letters > this.longest || isTold(value, letters > 0, usual);
	}

	/** Whether no word begins as a value does, which most values show at once. */
	private boolean beginsOtherwise(String value) {
		return value.length() > 2 && isLetter(value.charAt(0)) && isLetter(value.charAt(1)) && isUsual(value.charAt(2))
				&& !this.beginnings.get(beginning(value.charAt(0), value.charAt(1)));
	}

	/** A usual value has neither letters of full width nor composed ones. */
	private boolean isTold(String value, boolean lettered, boolean usual) {
		String folded = usual ? value : Normalizer.normalize(value, Normalizer.Form.NFKC);
		return (lettered || folded.codePoints().anyMatch(Character::isLetterOrDigit))
				&& !this.values.contains(folded.strip().toLowerCase(Locale.ROOT));
	}

	private static boolean isLetter(char letter) {
		return (letter < 128)
				? letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z'
				: isHan(letter);
	}

	private static boolean isUsual(char letter) {
		return letter < 128 || isHan(letter);
	}

	private static boolean isHan(char letter) {
		return letter >= '\u4e00' && letter <= '\u9fa5';
	}

	private static int beginning(char first, char second) {
		return Character.toLowerCase(first) * 31 + Character.toLowerCase(second);
	}

}

package org.karez.supplier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a value from the words people write where they have none.
 */
public final class Placeholders {

	private final Set<String> values;

	private final int longest;

	/**
	 * @param values the words, in lower case
	 */
	public Placeholders(Set<String> values) {
		this.values = Set.copyOf(values);
		this.longest = this.values.stream().mapToInt(String::length).max().orElse(0);
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
		int letters = 0;
		boolean usual = true;
		for (int i = 0; i < value.length() && letters <= this.longest; i++) {
			char letter = value.charAt(i);
			boolean han = letter >= '\u4e00' && letter <= '\u9fa5';
			letters += (han || letter < 128 && Character.isLetterOrDigit(letter)) ? 1 : 0;
			usual &= han || letter < 128;
		}
		return letters > this.longest || isTold(value, letters > 0, usual);
	}

	/** A usual value has neither letters of full width nor composed ones. */
	private boolean isTold(String value, boolean lettered, boolean usual) {
		String folded = usual ? value : Normalizer.normalize(value, Normalizer.Form.NFKC);
		return (lettered || folded.codePoints().anyMatch(Character::isLetterOrDigit))
				&& !this.values.contains(folded.strip().toLowerCase(Locale.ROOT));
	}

}

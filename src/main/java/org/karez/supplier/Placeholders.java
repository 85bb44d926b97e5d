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
		if (isLonger(value)) {
			return true;
		}
		String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		return plain.codePoints().anyMatch(Character::isLetterOrDigit) && !this.values.contains(plain);
	}

	/** Whether so many ASCII signs stand in a value that it is none of the words. */
	private boolean isLonger(String value) {
		int signs = 0;
		for (int i = 0; i < value.length() && signs <= this.longest; i++) {
			if (value.charAt(i) >= 128) {
				return false;
			}
			signs += (value.charAt(i) > ' ') ? 1 : 0;
		}
		return signs > this.longest;
	}

}

package org.karez.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.karez.catalogue.Terms;
import org.karez.supplier.Party;

/**
 * Tells a value from the words people write where they have none.
 */
final class Placeholders {

	private final Set<String> values;

	Placeholders(Terms terms) {
		this.values = terms.placeholders();
	}

	/** The parties that a row names with more than a word for nothing. */
	List<Party> filled(List<Party> parties) {
		List<Party> filled = List.of();
		for (Party party : parties) {
			if (filled(party.name())) {
				filled = filled.isEmpty() ? new ArrayList<>(parties.size()) : filled;
				filled.add(party);
			}
		}
		return filled;
	}

	boolean filled(String value) {
		String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		return !plain.isEmpty() && !this.values.contains(plain);
	}

}

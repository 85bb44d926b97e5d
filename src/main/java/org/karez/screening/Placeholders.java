package org.karez.screening;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import org.karez.catalogue.Terms;

/**
 * Tells a value from the words people write where they have none.
 */
final class Placeholders {

	private final Set<String> values;

	Placeholders(Terms terms) {
		this.values = terms.placeholders();
	}

	boolean filled(String value) {
		String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		return !plain.isEmpty() && !this.values.contains(plain);
	}

}

package org.karez.screening;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.karez.catalogue.Terms;
import org.karez.names.NameMatch;

/**
 * Says from which score two names that match are certainly one party: sooner where they
 * met as they stand, later where they met by sound or by meaning.
 */
final class Certainty {

	private final Map<NameMatch.Kind, Double> from = new EnumMap<>(NameMatch.Kind.class);

	Certainty(Terms terms) {
		for (NameMatch.Kind kind : NameMatch.Kind.values()) {
			this.from.put(kind, terms.setting("strong." + kind.name().toLowerCase(Locale.ROOT)) / 100.0);
		}
	}

	boolean isCertain(NameMatch match) {
		return match.score() >= this.from.getOrDefault(match.kind(), 1.0);
	}

}

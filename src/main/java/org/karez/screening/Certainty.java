package org.karez.screening;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.karez.catalogue.Terms;
import org.karez.names.NameMatch;
import org.karez.names.NameTraits;

/**
 * Says whether two names that match are certainly one party: sooner where they met as
 * they stand, later where they met by sound or by meaning, and never where something else
 * of the row or of the entry speaks against it.
 */
final class Certainty {

	private final Map<NameMatch.Kind, Double> from = new EnumMap<>(NameMatch.Kind.class);

	private final NameTraits traits;

	Certainty(Terms terms, NameTraits traits) {
		this.traits = traits;
		for (NameMatch.Kind kind : NameMatch.Kind.values()) {
			this.from.put(kind, terms.setting("strong." + kind.name().toLowerCase(Locale.ROOT)) / 100.0);
		}
	}

	private boolean isCertain(NameMatch match) {
		return match.score() >= this.from.getOrDefault(match.kind(), 1.0);
	}

	/**
	 * Whether a match is certain after all that is known.
	 * @param match how the names met
	 * @param weak whether the listed name is short or general
	 * @param party who is listed
	 * @param row what the row states of its supplier's place
	 */
	boolean isCertain(NameMatch match, boolean weak, ListedParty party, RowPlaces row) {
		if (party.person() || !isCertain(match)) {
			return isCertain(match);
		}
		if (weak) {
			return placed(match, party, row);
		}
		return !elsewhere(match, party, row) && !otherCharacters(match, party);
	}

	/** A short or general name needs the place as a second fact. */
	private boolean placed(NameMatch match, ListedParty party, RowPlaces row) {
		return !row.contradict(party.country())
				&& row.places().stream().anyMatch((place) -> this.traits.agree(place, match.listed()));
	}

	/**
	 * Whether the row puts a bearer of the bare name where the listed party is not. The
	 * exact name and a brand of its own need no place.
	 */
	private boolean elsewhere(NameMatch match, ListedParty party, RowPlaces row) {
		boolean contradicted = row.contradict(party.country()) || !row.places().isEmpty()
				&& row.places().stream().allMatch((place) -> this.traits.apart(place, match.listed()));
		return contradicted && match.kind() != NameMatch.Kind.EXACT && !this.traits.tellsPlace(match.given())
				&& !this.traits.distinctive(match.given());
	}

	/**
	 * Whether a Chinese name met by sound or meaning an entry that is written in other
	 * characters.
	 */
	private boolean otherCharacters(NameMatch match, ListedParty party) {
		boolean heard = match.kind() == NameMatch.Kind.PINYIN || match.kind() == NameMatch.Kind.TRANSLATED
				|| match.kind() == NameMatch.Kind.FUZZY;
		List<String> local = heard ? party.chineseNames() : List.of();
		return !local.isEmpty() && !this.traits.sameCharacters(match.given(), local);
	}

}

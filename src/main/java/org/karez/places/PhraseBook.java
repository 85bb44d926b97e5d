package org.karez.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.karez.tables.PhraseScanner;

/**
 * Collects every phrase of the gazetteer with all it can mean.
 */
final class PhraseBook {

	private final Letters letters;

	private final Map<String, Meaning> meanings = new HashMap<>();

	PhraseBook(Letters letters) {
		this.letters = letters;
	}

	void add(String phrase, Sense sense) {
		this.meanings.merge(this.letters.foldPhrase(phrase), new Meaning(List.of(sense)), Meaning::and);
	}

	/** A phrase that only looks like a place; it means nothing else. */
	void addNoPlace(String phrase) {
		this.meanings.put(this.letters.foldPhrase(phrase), Meaning.NO_PLACE);
	}

	/** Adds the slips of Xinjiang's own names, where they mean nothing else. */
	void addMisspellings(Misspellings misspellings) {
		Map<String, Meaning> slips = new HashMap<>();
		this.meanings
			.forEach(
					(phrase, meaning) -> meaning.inXinjiang()
						.filter((sense) -> sense.grade() == Grade.OWN && !sense.full())
						.ifPresent((sense) -> misspellings.of(phrase)
							.forEach((slip) -> slips.merge(slip,
									new Meaning(List.of(new Sense(sense.place(), Grade.LIKELY, false))),
									Meaning::and))));
		slips.forEach(this.meanings::putIfAbsent);
	}

	boolean has(String phrase) {
		return this.meanings.containsKey(this.letters.foldPhrase(phrase));
	}

	PhraseScanner<Meaning> scanner() {
		return new PhraseScanner<>(this.meanings);
	}

	/** Those phrases alone that can mean a place in Xinjiang. */
	PhraseScanner<Meaning> xinjiangScanner() {
		Map<String, Meaning> within = new HashMap<>(this.meanings);
		within.values().removeIf((meaning) -> !meaning.mayBeXinjiang());
		return new PhraseScanner<>(within);
	}

}

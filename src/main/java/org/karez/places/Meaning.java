package org.karez.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a phrase can mean: places in Xinjiang, namesakes elsewhere, or no place at all
 * (哈密瓜 is a fruit). The best senses stand first.
 *
 * @param senses the places, none for a phrase that only looks like one
 */
record Meaning(List<Sense> senses) {

	/** Larger places first: an address that says 和田 means the prefecture and the city. */
	private static final Comparator<Sense> BEST_FIRST = Comparator.comparing(Sense::grade)
		.thenComparing((sense) -> sense.place().level())
		.thenComparing((sense) -> sense.place().code());

	static final Meaning NO_PLACE = new Meaning(List.of());

	Meaning {
		senses = senses.stream().sorted(BEST_FIRST).toList();
	}

	Meaning and(Meaning other) {
		List<Sense> all = new ArrayList<>(this.senses);
		all.addAll(other.senses);
		return new Meaning(all);
	}

	Optional<Sense> inXinjiang() {
		return this.senses.stream().filter(Sense::inXinjiang).findFirst();
	}

	Optional<Sense> elsewhere() {
		return this.senses.stream().filter((sense) -> !sense.inXinjiang()).findFirst();
	}

	/** The sense in a province, by its two digits. */
	Optional<Sense> inProvince(String province) {
		return this.senses.stream().filter((sense) -> sense.place().province().equals(province)).findFirst();
	}

}

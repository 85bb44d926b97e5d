package org.karez.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.karez.supplier.Country;

/**
 * All that a phrase can mean: places in Xinjiang, namesakes elsewhere, or no place at all
 * (哈密瓜 is a fruit). Worked out once, as it is asked for with every text.
 */
final class Meaning {

	/** Larger places first: an address that says 和田 means the prefecture and the city. */
	private static final Comparator<Sense> BEST_FIRST = Comparator.comparing(Sense::grade)
		.thenComparing((sense) -> sense.place().level())
		.thenComparing((sense) -> sense.place().code());

	static final Meaning NO_PLACE = new Meaning(List.of());

	private final List<Sense> senses;

	private final Optional<Sense> inXinjiang;

	private final Optional<Sense> elsewhere;

	private final boolean namesakeInChina;

	private final boolean full;

	private final boolean large;

	/**
	 * Takes in the senses.
	 * @param senses the places, none for a phrase that only looks like one
	 */
	Meaning(List<Sense> senses) {
		this.senses = senses.stream().sorted(BEST_FIRST).toList();
		this.inXinjiang = this.senses.stream().filter(Sense::inXinjiang).findFirst();
		this.elsewhere = this.senses.stream()
			.filter((sense) -> !sense.inXinjiang() && !sense.place().isChina())
			.findFirst();
		this.namesakeInChina = this.senses.stream()
			.map(Sense::place)
			.anyMatch((place) -> !place.inXinjiang() && !place.isChina() && !place.isAbroad());
		this.full = senses.stream().anyMatch((sense) -> sense.full() && sense.place().level() != Level.COUNTRY);
		this.large = senses.stream().anyMatch((sense) -> sense.place().level().isLarge());
	}

	/** Whether a place elsewhere in China bears the name. */
	boolean hasNamesakeInChina() {
		return this.namesakeInChina;
	}

	/** The country it says for sure: none where it is shared, or borne in another too. */
	Optional<Country> country() {
		if (this.senses.isEmpty() || this.senses.get(0).grade() == Grade.SHARED) {
			return Optional.empty();
		}
		Country country = this.senses.get(0).place().country();
		return this.senses.stream().allMatch((sense) -> sense.place().country().equals(country)) ? Optional.of(country)
				: Optional.empty();
	}

	Meaning and(Meaning other) {
		return new Meaning(Stream.concat(this.senses.stream(), other.senses.stream()).toList());
	}

	boolean isNoPlace() {
		return this.senses.isEmpty();
	}

	/** The best sense in Xinjiang. */
	Optional<Sense> inXinjiang() {
		return this.inXinjiang;
	}

	boolean mayBeXinjiang() {
		return this.inXinjiang.isPresent();
	}

	/** The best sense anywhere else. */
	Optional<Sense> elsewhere() {
		return this.elsewhere;
	}

	/**
	 * Whether the phrase says what kind of division it is; a country's name never does.
	 */
	boolean isFull() {
		return this.full;
	}

	/** Whether it can mean a prefecture or more. */
	boolean isLarge() {
		return this.large;
	}

	/** The sense in a province, by its two digits. */
	Optional<Sense> inProvince(String province) {
		for (Sense sense : this.senses) {
			if (sense.place().province().equals(province)) {
				return Optional.of(sense);
			}
		}
		return Optional.empty();
	}

}

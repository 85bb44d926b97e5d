package org.karez.places;

import java.util.List;
import java.util.Optional;

import org.karez.supplier.Country;

/**
 * What a row says of the country its site lies in: postal codes, telephone numbers and
 * shared names mean a place in Xinjiang only where that can be China.
 *
 * @param stated the country its column names
 * @param china whether anything says China
 * @param abroad the other country that the column or the words name
 */
record Setting(Optional<Country> stated, boolean china, Optional<Country> abroad) {

	/**
	 * Takes in what a row says.
	 * @param stated the country its column names
	 * @param words the places its words name, by cell
	 * @param chinese whether anything else is Chinese: its script, a registry code
	 * @return the setting; a stated country decides, else the last country named
	 */
	static Setting of(Optional<Country> stated, List<List<Mention>> words, boolean chinese) {
		if (stated.isPresent()) {
			boolean china = stated.get().isChina();
			return new Setting(stated, china, china ? Optional.empty() : stated);
		}
		Optional<Country> named = Optional.empty();
		for (List<Mention> cell : words) {
			for (Mention mention : cell) {
				Optional<Country> country = mention.country();
				named = country.isPresent() ? country : named;
			}
		}
		boolean china = named.map(Country::isChina).orElse(chinese);
		return new Setting(stated, china, named.filter((country) -> !country.isChina()));
	}

	/** The setting of a name alone, whose row is not known: it may be China. */
	static Setting unasked() {
		return new Setting(Optional.empty(), true, Optional.empty());
	}

	/** Whether the country's column names another one. */
	boolean statedAbroad() {
		return this.stated.isPresent() && this.abroad.isPresent();
	}

	/** The country of telephone numbers without a country code. */
	Country home() {
		return this.abroad.orElse(Country.CHINA);
	}

}

package org.karez.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.karez.supplier.Country;
import org.karez.tables.Memo;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads what people write into a country column: names in sixteen languages, two letters
 * or three.
 */
public final class Countries {

	/** Codes of two and three letters are words of other languages too. */
	private static final int SHORTEST_NAME = 4;

	private static final int REMEMBERED = 1_000;

	private final Letters letters;

	private final Map<String, Country> byName = new HashMap<>();

	private final Map<Country, Place> places = new HashMap<>();

	private final Memo<String, Optional<Country>> asked = new Memo<>("countries", REMEMBERED,
			(given) -> Optional.ofNullable(this.byName.get(key(given))));

	private Countries(Letters letters) {
		this.letters = letters;
	}

	/**
	 * Reads the table of countries.
	 * @param seedsPlacesFolder the folder {@code seeds/places}
	 * @return the countries by all their names
	 */
	public static Countries load(Path seedsPlacesFolder) {
		return load(seedsPlacesFolder.resolve("countries.csv"),
				Letters.load(seedsPlacesFolder.resolve("characters.csv")));
	}

	static Countries load(Path table, Letters letters) {
		Countries countries = new Countries(letters);
		Set<String> ambiguous = new HashSet<>();
		for (Row row : Table.read(table, "code", "alpha3", "names", "source").rows()) {
			Country country = new Country(row.required("code"));
			countries.places.put(country,
					new Place(country.code(), Level.COUNTRY, row.list("names").get(0), row.required("source")));
			countries.add(country, country.code(), ambiguous);
			countries.add(country, row.required("alpha3"), ambiguous);
			row.list("names").forEach((name) -> countries.add(country, name, ambiguous));
		}
		ambiguous.forEach(countries.byName::remove);
		return countries;
	}

	private void add(Country country, String name, Set<String> ambiguous) {
		String key = key(name);
		Country before = this.byName.putIfAbsent(key, country);
		if (before != null && !before.equals(country)) {
			ambiguous.add(key);
		}
	}

	private String key(String name) {
		return this.letters.foldPhrase(name)
			.replace(".", "")
			.replace(",", "")
			.replace("(", "")
			.replace(")", "")
			.strip();
	}

	/**
	 * The country a cell names.
	 * @param given a name in any of the languages, or its code of two or three letters
	 * @return the country, empty where the text is none or could be two
	 */
	public Optional<Country> find(String given) {
		return this.asked.get(given);
	}

	/** Publisher, document and date of a country's row. */
	String source(Country country) {
		return place(country).source();
	}

	private Place place(Country country) {
		return Objects.requireNonNull(this.places.get(country));
	}

	/** Names long enough to be looked for inside an address. */
	void addTo(PhraseBook book) {
		this.byName.forEach((name, country) -> {
			boolean han = !name.isEmpty() && Character.isIdeographic(name.charAt(0));
			if (name.length() >= (han ? 2 : SHORTEST_NAME) && !book.has(name)) {
				book.add(name, new Sense(place(country), Grade.OWN, true));
			}
		});
	}

}

package org.karez.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.karez.supplier.Country;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads what people write into a country column: names in sixteen languages, two letters
 * or three.
 */
public final class Countries {

	private final Letters letters;

	private final Map<String, Country> byName = new HashMap<>();

	private final Map<String, String> sources = new HashMap<>();

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
			countries.sources.put(country.code(), row.required("source"));
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
		return Optional.ofNullable(this.byName.get(key(given)));
	}

	/** Publisher, document and date of a country's row. */
	String source(Country country) {
		return this.sources.getOrDefault(country.code(), "");
	}

	/** Names of four letters or more, which may be looked for inside an address. */
	void addTo(PhraseBook book) {
		this.byName.forEach((name, country) -> {
			boolean han = !name.isEmpty() && Character.isIdeographic(name.charAt(0));
			if (!country.isChina() && (name.length() > 3 || (han && name.length() > 1)) && !book.has(name)) {
				String english = new Locale("", country.code()).getDisplayCountry(Locale.ENGLISH);
				Place place = new Place(country.code(), Level.COUNTRY, english, source(country));
				book.add(name, new Sense(place, Grade.OWN, true));
			}
		});
	}

}

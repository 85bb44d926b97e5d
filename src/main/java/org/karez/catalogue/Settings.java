package org.karez.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the organisation has decided: the jurisdictions that bind it and the thresholds of
 * its screening. Part of every verdict's ingredients.
 *
 * @param jurisdictions the jurisdictions that bind the organisation
 * @param values all settings by key, jurisdictions included
 * @param digest the digest of the settings, 64 hex digits
 */
public record Settings(Set<String> jurisdictions, Map<String, String> values, String digest) {

	public Settings {
		jurisdictions = Set.copyOf(jurisdictions);
		values = Map.copyOf(values);
	}

	public boolean binds(String jurisdiction) {
		return this.jurisdictions.contains(jurisdiction);
	}

	public Optional<String> text(String key) {
		return Optional.ofNullable(this.values.get(key));
	}

	/**
	 * A setting that is a number.
	 * @param key such as {@code name.match.threshold}
	 * @return its value
	 * @throws IllegalArgumentException where the settings do not have it as a number
	 */
	public double number(String key) {
		return text(key).map(Double::valueOf)
			.orElseThrow(() -> new IllegalArgumentException("The settings do not have “" + key + "”; they have "
					+ List.copyOf(new TreeMap<>(this.values).keySet())));
	}

}

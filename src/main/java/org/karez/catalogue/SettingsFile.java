package org.karez.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.karez.tables.Fingerprint;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads settings from tables of key and value, the later over the earlier.
 */
final class SettingsFile {

	static final String DEFAULT = "settings/organisation.csv";

	static final String OWN = "settings/own.csv";

	private static final String JURISDICTIONS = "jurisdictions";

	private SettingsFile() {
	}

	static Settings read(Path defaults, Path own, Set<String> jurisdictions) {
		Map<String, String> values = new TreeMap<>();
		put(defaults, values, Set.of(), jurisdictions);
		if (Files.exists(own)) {
			put(own, values, Set.copyOf(values.keySet()), jurisdictions);
		}
		return new Settings(words(values.getOrDefault(JURISDICTIONS, "")), values, Fingerprint.of(values.toString()));
	}

	private static Set<String> words(String value) {
		return Arrays.stream(value.split("\\s+"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void put(Path file, Map<String, String> values, Set<String> known, Set<String> jurisdictions) {
		for (Row row : Table.read(file, "key", "value").rows()) {
			String key = row.required("key");
			if (!known.isEmpty() && !known.contains(key)) {
				throw row.broken("there is no setting “" + key + "”", "use one of " + new TreeMap<>(values).keySet());
			}
			if (key.equals(JURISDICTIONS) && !jurisdictions.containsAll(words(row.get("value")))) {
				throw row.broken("no regime belongs to one of the jurisdictions “" + row.get("value") + "”",
						"name some of " + new TreeSet<>(jurisdictions) + ", blanks between");
			}
			values.put(key, row.get("value"));
		}
	}

}

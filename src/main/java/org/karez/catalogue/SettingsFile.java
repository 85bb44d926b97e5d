package org.karez.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.karez.tables.Fingerprint;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Reads settings from tables of key and value, the later over the earlier.
 */
final class SettingsFile {

	static final String DEFAULT = "settings/organisation.csv";

	private static final String JURISDICTIONS = "jurisdictions";

	private SettingsFile() {
	}

	static Settings read(Path defaults, Path own) {
		Map<String, String> values = new TreeMap<>();
		put(defaults, values, Set.of());
		if (Files.exists(own)) {
			put(own, values, Set.copyOf(values.keySet()));
		}
		Set<String> jurisdictions = Arrays.stream(values.getOrDefault(JURISDICTIONS, "").split("\\s+"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
		return new Settings(jurisdictions, values, Fingerprint.of(values.toString()));
	}

	private static void put(Path file, Map<String, String> values, Set<String> known) {
		for (Row row : Table.read(file, "key", "value").rows()) {
			String key = row.required("key");
			if (!known.isEmpty() && !known.contains(key)) {
				throw row.broken("there is no setting “" + key + "”", "use one of " + new TreeMap<>(values).keySet());
			}
			values.put(key, row.get("value"));
		}
	}

}

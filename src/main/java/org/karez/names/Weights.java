package org.karez.names;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.karez.tables.BrokenTableException;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The fitted numbers of the comparison by name; no number of the comparison stands in the
 * code.
 *
 * @param file where they come from, for messages
 * @param values the numbers by name
 */
record Weights(String file, Map<String, Double> values) {

	static Weights read(Path file) {
		Map<String, Double> values = new HashMap<>();
		for (Row row : Table.read(file, "name", "value", "meaning").rows()) {
			values.put(row.required("name"), row.number("value"));
		}
		return new Weights(file.toString(), Map.copyOf(values));
	}

	double get(String name) {
		Double value = this.values.get(name);
		if (value == null) {
			throw new BrokenTableException(this.file, 0, "there is no weight “" + name + "”", "add its row");
		}
		return value;
	}

	/** The same numbers with one changed, for fitting. */
	Weights with(String name, double value) {
		Map<String, Double> changed = new HashMap<>(this.values);
		changed.put(name, value);
		return new Weights(this.file, Map.copyOf(changed));
	}

}

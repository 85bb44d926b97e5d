package org.karez.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.karez.tables.BrokenTableException;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * How much each kind of clue weighs, and where the thresholds lie.
 */
final class Weights {

	private final String file;

	private final Map<String, Double> values = new HashMap<>();

	private Weights(String file) {
		this.file = file;
	}

	/**
	 * Reads the weights.
	 * @param table a table with the columns {@code id} and {@code value}
	 * @return the weights
	 */
	static Weights load(Path table) {
		Weights weights = new Weights(table.toString());
		for (Row row : Table.read(table, "id", "value").rows()) {
			double value = row.number("value");
			if (!(value >= 0 && value < 1)) {
				throw row.broken("the weight is " + value, "write a number from 0 to less than 1");
			}
			weights.values.put(row.required("id"), value);
		}
		return weights;
	}

	double of(String id) {
		Double value = this.values.get(id);
		if (value == null) {
			throw new BrokenTableException(this.file, 0, "there is no weight “" + id + "”", "add it");
		}
		return value;
	}

}

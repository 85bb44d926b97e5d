package org.karez.names;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Compares two names with the tables and weights of {@code seeds/names}.
 */
public final class NameModel {

	private final Map<String, Double> weights;

	private NameModel(Map<String, Double> weights) {
		this.weights = weights;
	}

	/**
	 * Loads the tables.
	 * @param folder the folder {@code seeds/names}
	 * @return the model, immutable and safe for several threads
	 * @throws org.karez.tables.BrokenTableException where a table is missing or broken
	 */
	public static NameModel load(Path folder) {
		Map<String, Double> weights = new HashMap<>();
		for (Row row : Table.read(folder.resolve("weights.csv"), "name", "value").rows()) {
			weights.put(row.required("name"), row.number("value"));
		}
		return new NameModel(weights);
	}

	/**
	 * Compares two names.
	 * @param kind what bears them
	 * @param given the name to judge
	 * @param listed the name it is held against
	 * @return how they met, with id -1
	 */
	public NameMatch compare(NameKind kind, String given, String listed) {
		return compare(kind, given, new IndexedName(-1, listed, false));
	}

	NameMatch compare(NameKind kind, String given, IndexedName listed) {
		String left = folded(given);
		String right = folded(listed.value());
		double score = left.equals(right) ? 1 : similarity(left, right);
		NameMatch.Kind how = (score == 1) ? NameMatch.Kind.EXACT : NameMatch.Kind.FUZZY;
		boolean match = listed.weak() ? score == 1 : score >= threshold(kind);
		return new NameMatch(listed.id(), given, listed.value(), left, right, how, score,
				List.of(new Piece("whole", left, right, score, 1)), match);
	}

	/** The score from which two names of a kind count as a match. */
	public double threshold(NameKind kind) {
		return this.weights.getOrDefault(kind.name().toLowerCase(Locale.ROOT) + ".threshold", 0.85);
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\p{M}\\p{Cf}]", "")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

	private static double similarity(String left, String right) {
		int longest = Math.max(left.length(), right.length());
		return (longest == 0) ? 0 : 1 - (double) distance(left, right) / longest;
	}

	private static int distance(String left, String right) {
		int[] row = new int[right.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int cost = diagonal + ((left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[right.length()];
	}

}

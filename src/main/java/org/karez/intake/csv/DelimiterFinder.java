package org.karez.intake.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the character between values: the one that cuts most lines into the same number
 * of parts.
 */
final class DelimiterFinder {

	private static final char[] CANDIDATES = { ',', ';', '\t', '|' };

	private DelimiterFinder() {
	}

	/**
	 * Finds the delimiter.
	 * @param lines the file's first lines
	 * @return the delimiter, a comma where none stands out
	 */
	static char find(List<String> lines) {
		char best = ',';
		double bestScore = 0;
		for (char candidate : CANDIDATES) {
			double score = score(lines, candidate);
			if (score > bestScore) {
				best = candidate;
				bestScore = score;
			}
		}
		return best;
	}

	private static double score(List<String> lines, char delimiter) {
		Map<Integer, Integer> widths = new HashMap<>();
		int filled = 0;
		boolean quoted = false;
		int parts = 0;
		for (String line : lines) {
			for (int i = 0; i < line.length(); i++) {
				char c = line.charAt(i);
				quoted ^= c == '"';
				parts += (c == delimiter && !quoted) ? 1 : 0;
			}
			if (!quoted && !line.isBlank()) {
				widths.merge(parts, 1, Integer::sum);
				filled++;
			}
			parts = quoted ? parts : 0;
		}
		return widths.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() > 0)
			.mapToDouble((entry) -> entry.getValue() * (1 + Math.log(entry.getKey())))
			.max()
			.orElse(0) / Math.max(1, filled);
	}

}

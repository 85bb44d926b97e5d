package org.karez.supplier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds registry codes that stand in a cell among other words: behind a label, in
 * brackets, two of them.
 */
final class CodesWithin {

	private static final int LENGTH = 18;

	private static final int SHORTEST = 15;

	private CodesWithin() {
	}

	static List<RegistryCode> codes(String given) {
		List<RegistryCode> codes = new ArrayList<>();
		for (String run : runs(given)) {
			CreditCode.parse(run).ifPresent(codes::add);
			RegistrationNumber.parse(run).ifPresent(codes::add);
		}
		return codes;
	}

	static Set<Damage> damages(String given) {
		Set<Damage> damages = EnumSet.noneOf(Damage.class);
		runs(given).forEach((run) -> damages.addAll(RefusedCode.reasons(run)));
		return damages;
	}

	/** Digits and letters that stand together, long enough for a code. */
	static List<String> runs(String given) {
		String text = Normalizer.normalize(given, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		List<String> runs = new ArrayList<>();
		for (int start = 0; start < text.length(); start++) {
			int end = start;
			while (end < text.length() && isSign(text.charAt(end))) {
				end++;
			}
			if (end - start >= SHORTEST) {
				runs.add(withoutLabel(text.substring(start, end)));
			}
			start = Math.max(start, end);
		}
		return runs;
	}

	/** A country's letters may be written together with the code. */
	private static String withoutLabel(String run) {
		int front = run.length() - LENGTH;
		boolean label = front > 0 && run.substring(0, front).chars().allMatch(Character::isLetter);
		return (label && CreditCode.hasForm(run.substring(front))) ? run.substring(front) : run;
	}

	private static boolean isSign(char letter) {
		return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z');
	}

}

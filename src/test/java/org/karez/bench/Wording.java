package org.karez.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * How much a generated list repeats itself.
 *
 * @param rows how many suppliers it names
 * @param distinctNames how many different English names they bear
 * @param words how many words these names have in all
 * @param distinctWords how many different ones
 */
record Wording(int rows, int distinctNames, int words, int distinctWords) {

	private static final int ENGLISH_NAME = 1;

	static Wording of(Ceilings list) throws IOException {
		Set<String> names = new HashSet<>();
		Set<String> distinct = new HashSet<>();
		int[] counts = { -1, 0 };
		list.seconds((cells) -> {
			if (counts[0]++ >= 0) {
				String[] words = cells[ENGLISH_NAME].split("[ ,.]+");
				counts[1] += words.length;
				distinct.addAll(Arrays.asList(words));
				names.add(cells[ENGLISH_NAME]);
			}
		});
		return new Wording(counts[0], names.size(), counts[1], distinct.size());
	}

}

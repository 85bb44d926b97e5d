package org.karez.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Words for the goods of a priority sector.
 *
 * @param sector the sector's id in {@code seeds/goods/sectors.csv}
 * @param core whether the goods are the sector's own, not downstream of it
 * @param words the words
 * @param excludes phrases that hold such a word and mean something else
 * @param source publisher, document and date
 */
public record ProductWord(String sector, boolean core, List<String> words, List<String> excludes, String source) {

	public ProductWord {
		Objects.requireNonNull(sector);
		words = List.copyOf(words);
		excludes = List.copyOf(excludes);
	}

}

package org.karez.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Words that say something of a topic, in all their languages.
 *
 * @param id its id
 * @param topic the topic, one of {@code rules/topics.csv}
 * @param weight how much it says by itself
 * @param polarity how it stands to a denial
 * @param inNames whether it also counts in the name of a company
 * @param needs contexts of which one must stand beside it, empty where it needs none
 * @param words its words
 * @param source publisher, document and date
 */
public record Term(String id, String topic, Weight weight, Polarity polarity, boolean inNames, List<Need> needs,
		List<String> words, String source) {

	public Term {
		Objects.requireNonNull(id);
		Objects.requireNonNull(topic);
		Objects.requireNonNull(weight);
		Objects.requireNonNull(polarity);
		needs = List.copyOf(needs);
		words = List.copyOf(words);
	}

}

package org.karez.names;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the Chinese core of a name may be called in Latin letters beside its pinyin. Most
 * names are only looked up by it, so the texts are made once somebody compares.
 */
final class Callings {

	private final Meanings meanings;

	private final String core;

	private volatile @Nullable List<String> texts;

	/**
	 * Of a core.
	 * @param meanings what its words mean
	 * @param core its Chinese characters, empty where it is none
	 */
	Callings(Meanings meanings, String core) {
		this.meanings = meanings;
		this.core = core;
	}

	/** Passes them on, the likeliest first. */
	void each(Meanings.Sink sink) {
		this.meanings.of(this.core, sink);
	}

	/** The texts of all of them, the likeliest first. */
	List<String> texts() {
		List<String> known = this.texts;
		if (known == null) {
			List<String> made = new ArrayList<>();
			each((text, word, core) -> made.add(text.toString()));
			known = List.copyOf(made);
			this.texts = known;
		}
		return known;
	}

}

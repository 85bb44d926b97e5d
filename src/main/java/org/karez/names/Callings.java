package org.karez.names;

import org.jspecify.annotations.Nullable;

/**
 * What the Chinese core of a name may be called in Latin letters beside its pinyin. Most
 * names are only looked up by it, so the texts are made once somebody compares.
 */
final class Callings {

	private final Meanings meanings;

	private final String core;

	private volatile Called @Nullable [] all;

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

	/** All of them, the likeliest first. */
	Called[] all() {
		Called[] known = this.all;
		if (known == null) {
			known = this.meanings.of(this.core);
			this.all = known;
		}
		return known;
	}

}

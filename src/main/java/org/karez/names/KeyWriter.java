package org.karez.names;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Passes keys of one name on, each once, and adds up what they tell.
 */
final class KeyWriter {

	/** Takes keys. */
	@FunctionalInterface
	interface Sink {

		/** Whether a key is worth giving; never says no where it counts. */
		default boolean wants(long hash) {
			return true;
		}

		/**
		 * Takes one key.
		 * @param hash the key
		 * @param telling how much a hit on it says, beside its rarity
		 * @param spelled the word the key is, where it may be misspelt
		 * @param phrase whether that is a whole name put together
		 */
		void key(long hash, float telling, @Nullable String spelled, boolean phrase);

	}

	static final char WORD = 'w';

	private final Sink sink;

	private float told;

	private long[] given = new long[16];

	private int size;

	KeyWriter(Sink sink) {
		this.sink = sink;
	}

	float told() {
		return this.told;
	}

	/** Adds what keys tell that are not passed on. */
	void tell(float telling) {
		this.told += telling;
	}

	void word(String word, float telling) {
		if (!word.isEmpty()) {
			key(KeyNumbers.hash(WORD, word), telling, word);
		}
	}

	/** A whole name put together. */
	void phrase(String joined) {
		if (!joined.isEmpty()) {
			key(KeyNumbers.hash(WORD, joined), Keys.WHOLE, joined, true);
		}
	}

	/** Two words of the query that the list may write as one; they tell nothing more. */
	void pair(String joined, float telling) {
		float before = this.told;
		key(KeyNumbers.hash(WORD, joined), telling, null);
		this.told = before;
	}

	/** Tells nothing where nobody wants it, and then need not be known again. */
	void whole(long hash) {
		if (this.sink.wants(hash)) {
			key(hash, Keys.WHOLE, null);
		}
	}

	static long two(char sort, char one, char other) {
		return KeyNumbers.with(KeyNumbers.hash(sort, one), other);
	}

	void key(long hash, float telling, @Nullable String spelled) {
		key(hash, telling, spelled, false);
	}

	private void key(long hash, float telling, @Nullable String spelled, boolean phrase) {
		for (int i = 0; i < this.size; i++) {
			if (this.given[i] == hash) {
				return;
			}
		}
		if (this.size == this.given.length) {
			this.given = Arrays.copyOf(this.given, this.size * 2);
		}
		this.given[this.size++] = hash;
		this.told += (telling == Keys.WHOLE) ? 0 : telling;
		this.sink.key(hash, telling, spelled, phrase);
	}

}

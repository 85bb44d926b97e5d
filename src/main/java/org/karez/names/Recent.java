package org.karez.names;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for the words met last, in bounded memory: two words that
 * share a slot forget each other. Threads may race for a slot; entries are immutable, so
 * the worst that happens is that a word is looked up anew.
 *
 * @param <V> what is remembered, a pure function of the word
 */
final class Recent<V> {

	private final @Nullable Entry<V>[] slots;

	@SuppressWarnings("unchecked")
	Recent(int bits) {
		this.slots = new Entry[1 << bits];
	}

	@Nullable V get(String word) {
		Entry<V> entry = this.slots[slot(word)];
		return (entry != null && entry.word.equals(word)) ? entry.value : null;
	}

	void put(String word, V value) {
		this.slots[slot(word)] = new Entry<>(word, value);
	}

	private int slot(String word) {
		int hash = word.hashCode() * 0x9E3779B9;
		return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
	}

	private record Entry<V>(String word, V value) {

	}

}

package org.karez.names;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which names stand under which key.
 */
final class KeyTable {

	private final KeyNumbers numbers;

	private final Slots names;

	private final Sieve sieve;

	private KeyTable(KeyNumbers numbers, Slots names) {
		this.numbers = numbers;
		this.names = names;
		this.sieve = numbers.sieve();
	}

	/** Whether there may be a key with a hash; most others are told apart. */
	boolean mayHold(long hash) {
		return this.sieve.mayHold(hash);
	}

	/** The number of the key with a hash, or -1. */
	int number(long hash) {
		return mayHold(hash) ? this.numbers.number(hash) : -1;
	}

	int start(int number) {
		return this.names.start(number);
	}

	int end(int number) {
		return this.names.end(number);
	}

	int name(int at) {
		return this.names.value(at);
	}

	int keys() {
		return this.names.size();
	}

	/**
	 * Collects keys.
	 */
	static final class Builder {

		private final KeyNumbers numbers = new KeyNumbers();

		private final List<String> spelled = new ArrayList<>();

		private final List<String> pinyinPhrases = new ArrayList<>();

		private final Slots.Builder names = new Slots.Builder();

		/**
		 * Adds a key of a name.
		 * @param hash the key
		 * @param name the name
		 * @param word the word the key is, where it may be misspelt
		 * @param pinyinPhrase whether that is a whole name with a core of pinyin
		 */
		void add(long hash, int name, @Nullable String word, boolean pinyinPhrase) {
			int number = this.numbers.numbered(hash);
			if (number == this.spelled.size()) {
				this.spelled.add("");
				this.pinyinPhrases.add("");
			}
			if (word != null && !pinyinPhrase) {
				this.spelled.set(number, word);
				this.pinyinPhrases.set(number, "");
			}
			else if (word != null && this.spelled.get(number).isEmpty()) {
				this.pinyinPhrases.set(number, word);
			}
			this.names.add(number, name);
		}

		/** The words that may be misspelt, by key number; empty for other keys. */
		List<String> spelled() {
			return this.spelled;
		}

		/** The same for whole names with a core of pinyin. */
		List<String> pinyinPhrases() {
			return this.pinyinPhrases;
		}

		KeyTable table() {
			return new KeyTable(this.numbers, this.names.grouped(this.numbers.size()));
		}

	}

}

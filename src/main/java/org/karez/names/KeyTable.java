package org.karez.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names stand under which key, in flat arrays: the numbers of a key's names lie
 * side by side.
 */
final class KeyTable {

	private final Map<String, Integer> numbers;

	private final int[] starts;

	private final int[] names;

	private KeyTable(Map<String, Integer> numbers, int[] starts, int[] names) {
		this.numbers = numbers;
		this.starts = starts;
		this.names = names;
	}

	/** The key's number, or -1. */
	int number(String key) {
		return this.numbers.getOrDefault(key, -1);
	}

	int start(int number) {
		return this.starts[number];
	}

	int end(int number) {
		return this.starts[number + 1];
	}

	int name(int at) {
		return this.names[at];
	}

	int keys() {
		return this.starts.length - 1;
	}

	/**
	 * Collects keys.
	 */
	static final class Builder {

		private final Map<String, Integer> numbers = new HashMap<>();

		private final List<String> spelled = new ArrayList<>();

		private int[] keyOf = new int[1024];

		private int[] nameOf = new int[1024];

		private int size;

		void add(String key, int name, boolean spelledWord) {
			int number = this.numbers.computeIfAbsent(key, (fresh) -> this.numbers.size());
			while (this.spelled.size() <= number) {
				this.spelled.add("");
			}
			if (spelledWord) {
				this.spelled.set(number, key);
			}
			if (this.size == this.keyOf.length) {
				this.keyOf = Arrays.copyOf(this.keyOf, this.size * 2);
				this.nameOf = Arrays.copyOf(this.nameOf, this.size * 2);
			}
			this.keyOf[this.size] = number;
			this.nameOf[this.size++] = name;
		}

		/** The words that may be misspelt, by key number; empty for other keys. */
		List<String> spelled() {
			return this.spelled;
		}

		KeyTable table() {
			int[] starts = new int[this.numbers.size() + 1];
			for (int i = 0; i < this.size; i++) {
				starts[this.keyOf[i] + 1]++;
			}
			for (int i = 1; i < starts.length; i++) {
				starts[i] += starts[i - 1];
			}
			int[] next = Arrays.copyOf(starts, starts.length);
			int[] names = new int[this.size];
			for (int i = 0; i < this.size; i++) {
				names[next[this.keyOf[i]]++] = this.nameOf[i];
			}
			return new KeyTable(this.numbers, starts, names);
		}

	}

}

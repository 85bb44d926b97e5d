package org.karez.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the words of the index that a misspelt word may mean: short ones through what
 * remains when a letter is left out, long ones through the letter triples they share.
 */
final class NearKeys {

	/** A word of the index that is near enough. */
	record Near(int key, double alike) {

	}

	private static final int SHORTEST = 3;

	private static final int LONGEST_BY_REMAINDER = 7;

	private static final int LONGEST = 24;

	private static final int ALPHABET = 38;

	private static final int TRIPLES_AN_ERROR = 3;

	private static final int MOST_REMEMBERED = 100_000;

	private final Map<String, List<Near>> memo = new ConcurrentHashMap<>();

	private final List<String> words;

	private final Spelling spelling;

	/** The hash of a remainder in the upper half, the key in the lower, sorted. */
	private final long[] remainders;

	private final int[] tripleStarts = new int[ALPHABET * ALPHABET * ALPHABET + 1];

	private final int[] tripleKeys;

	private final byte[] lengths;

	private final long[] letters;

	NearKeys(List<String> words, Spelling spelling) {
		this.words = words;
		this.lengths = new byte[words.size()];
		this.letters = new long[words.size()];
		for (int key = 0; key < words.size(); key++) {
			this.lengths[key] = (byte) Math.min(Byte.MAX_VALUE, words.get(key).length());
			this.letters[key] = Word.letters(words.get(key));
		}
		this.spelling = spelling;
		this.remainders = remainders(words);
		this.tripleKeys = triples(words);
	}

	private static long[] remainders(List<String> words) {
		int size = 0;
		for (String word : words) {
			size += byRemainder(word) ? word.length() + 1 : 0;
		}
		long[] all = new long[size];
		int at = 0;
		for (int key = 0; key < words.size(); key++) {
			String word = words.get(key);
			for (int skip = -1; byRemainder(word) && skip < word.length(); skip++) {
				all[at++] = ((long) hash(word, skip) << 32) | key;
			}
		}
		Arrays.sort(all);
		return all;
	}

	private int[] triples(List<String> words) {
		for (String word : words) {
			for (int i = 0; byTriples(word) && i <= word.length() - 1; i++) {
				this.tripleStarts[triple(word, i) + 1]++;
			}
		}
		for (int i = 1; i < this.tripleStarts.length; i++) {
			this.tripleStarts[i] += this.tripleStarts[i - 1];
		}
		int[] next = Arrays.copyOf(this.tripleStarts, this.tripleStarts.length);
		int[] keys = new int[this.tripleStarts[this.tripleStarts.length - 1]];
		for (int key = 0; key < words.size(); key++) {
			String word = words.get(key);
			for (int i = 0; byTriples(word) && i <= word.length() - 1; i++) {
				keys[next[triple(word, i)]++] = key;
			}
		}
		return keys;
	}

	private static boolean byRemainder(String word) {
		return word.length() >= SHORTEST && word.length() <= LONGEST_BY_REMAINDER;
	}

	private static boolean byTriples(String word) {
		return word.length() >= LONGEST_BY_REMAINDER && word.length() <= LONGEST;
	}

	/** The words within reach of a misspelt one, itself left out. */
	List<Near> find(String word, Scratch scratch) {
		if (word.length() < SHORTEST || word.length() > LONGEST) {
			return List.of();
		}
		List<Near> known = this.memo.get(word);
		if (known == null) {
			known = search(word, scratch);
			if (this.memo.size() > MOST_REMEMBERED) {
				this.memo.clear();
			}
			this.memo.put(word, known);
		}
		return known;
	}

	private List<Near> search(String word, Scratch scratch) {
		List<Near> hits = new ArrayList<>();
		if (word.length() <= LONGEST_BY_REMAINDER + 1) {
			byRemainders(word, scratch, hits);
		}
		if (byTriples(word)) {
			byTriples(word, scratch, hits);
		}
		return List.copyOf(hits);
	}

	private void byRemainders(String word, Scratch scratch, List<Near> hits) {
		for (int skip = -1; skip < word.length(); skip++) {
			int hash = hash(word, skip);
			long lowest = (long) hash << 32;
			int at = Arrays.binarySearch(this.remainders, lowest);
			for (at = (at < 0) ? -at - 1 : at; at < this.remainders.length
					&& (int) (this.remainders[at] >> 32) == hash; at++) {
				int key = (int) this.remainders[at];
				if (scratch.countKey(key) == 1) {
					check(word, key, hits);
				}
			}
		}
		scratch.forgetKeys();
	}

	/**
	 * A word within reach shares all but three triples for each error. Of those it must
	 * share, the rarest are looked up and the commonest left out.
	 */
	private void byTriples(String word, Scratch scratch, List<Near> hits) {
		int length = word.length();
		int reach = this.spelling.reach(length);
		int needless = Math.max(1, length - TRIPLES_AN_ERROR * reach) - 1;
		long[] byLength = new long[length];
		for (int i = 0; i < length; i++) {
			int triple = triple(word, i);
			byLength[i] = ((long) (this.tripleStarts[triple + 1] - this.tripleStarts[triple]) << 32) | triple;
		}
		Arrays.sort(byLength);
		long letters = Word.letters(word);
		for (int i = 0; i < length - needless; i++) {
			int triple = (int) byLength[i];
			for (int at = this.tripleStarts[triple]; at < this.tripleStarts[triple + 1]; at++) {
				int key = this.tripleKeys[at];
				if (Math.abs(this.lengths[key] - length) <= reach
						&& Long.bitCount(this.letters[key] ^ letters) <= 2 * reach && scratch.countKey(key) == 1) {
					check(word, key, hits);
				}
			}
		}
		scratch.forgetKeys();
	}

	private void check(String word, int key, List<Near> hits) {
		double alike = this.spelling.alike(word, this.words.get(key), false);
		if (alike > 0 && alike < 1) {
			hits.add(new Near(key, alike));
		}
	}

	private static int hash(String word, int skip) {
		int hash = 17;
		for (int i = 0; i < word.length(); i++) {
			hash = (i == skip) ? hash : hash * 31 + word.charAt(i);
		}
		return hash * 0x9E3779B1;
	}

	/** The letter at a place with its neighbours; 0 stands beyond the ends. */
	private static int triple(String word, int at) {
		int before = (at == 0) ? 0 : code(word.charAt(at - 1));
		int after = (at + 1 == word.length()) ? 0 : code(word.charAt(at + 1));
		return (before * ALPHABET + code(word.charAt(at))) * ALPHABET + after;
	}

	private static int code(char letter) {
		if (letter >= 'a' && letter <= 'z') {
			return letter - 'a' + 1;
		}
		return (letter >= '0' && letter <= '9') ? letter - '0' + 27 : 37;
	}

}

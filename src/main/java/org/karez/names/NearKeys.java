package org.karez.names;

import java.util.Arrays;
import java.util.List;

import org.karez.tables.Recent;

/**
 * Finds the words of the index that a misspelt word may mean, and remembers them for the
 * words met last.
 */
final class NearKeys {

	/**
	 * Against 35,000 names half as many memories cost detection 4 % more processor time;
	 * all of them take about a megabyte.
	 */
	private static final int REMEMBERED = 1 << 13;

	private static final Near NONE = new Near(new int[0], new float[0]);

	private final Recent<String, Near> recent = new Recent<>("misspelt words", REMEMBERED);

	private final List<String> words;

	private final Spelling spelling;

	private final Remainders remainders;

	private final Segments segments;

	NearKeys(List<String> words, Spelling spelling) {
		this.words = words;
		this.spelling = spelling;
		this.remainders = new Remainders(words);
		this.segments = new Segments(words, spelling);
	}

	/**
	 * The words near a misspelt one.
	 *
	 * @param keys their numbers
	 * @param alike how alike each is, below 1
	 */
	record Near(int[] keys, float[] alike) {

	}

	/** The words within reach of a misspelt one, itself left out; remembered. */
	Near find(String word, Scratch scratch) {
		Near known = this.recent.get(word);
		if (known == null) {
			known = find(word, 0, scratch);
			this.recent.put(word, known);
		}
		return known;
	}

	/** The words at least so much like a misspelt one, itself left out. */
	Near find(String word, double least, Scratch scratch) {
		Hits hits = new Hits(word, least, scratch);
		this.remainders.find(word, hits::check);
		this.segments.find(word, least, hits::check);
		return hits.near();
	}

	/** What one search has found so far. */
	private final class Hits {

		private final String word;

		private final double least;

		private final Scratch scratch;

		private int[] keys = new int[4];

		private float[] alike = new float[4];

		private int size;

		Hits(String word, double least, Scratch scratch) {
			this.word = word;
			this.least = least;
			this.scratch = scratch;
			scratch.forgetKeys();
		}

		void check(int key) {
			if (!this.scratch.meets(key)) {
				return;
			}
			this.scratch.letters().take(this.word);
			String other = NearKeys.this.words.get(key);
			double near = NearKeys.this.spelling.alike(this.scratch.letters(), this.word, other);
			if (near > 0 && near >= this.least && near < 1) {
				add(key, (float) near);
			}
		}

		private void add(int key, float near) {
			if (this.size == this.keys.length) {
				this.keys = Arrays.copyOf(this.keys, this.size * 2);
				this.alike = Arrays.copyOf(this.alike, this.size * 2);
			}
			this.keys[this.size] = key;
			this.alike[this.size++] = near;
		}

		Near near() {
			return (this.size == 0) ? NONE
					: new Near(Arrays.copyOf(this.keys, this.size), Arrays.copyOf(this.alike, this.size));
		}

	}

}

package org.karez.names;

import java.util.Arrays;
import java.util.Set;

/**
 * Counts the syllables a Latin word is made of, going through its letters without cutting
 * it up: every unknown word of a name is asked about.
 */
final class Syllables {

	private static final int ALPHABET = 26;

	/** No word of a name that reads as pinyin is longer. */
	private static final int LONGEST = 63;

	/** By node and letter the next node, 0 for none. */
	private short[] next = new short[ALPHABET * 64];

	private boolean[] ends = new boolean[64];

	private short nodes = 1;

	Syllables(Set<String> syllables) {
		syllables.forEach(this::add);
	}

	private void add(String syllable) {
		int node = 0;
		for (int i = 0; i < syllable.length(); i++) {
			int branch = node * ALPHABET + syllable.charAt(i) - 'a';
			if (this.next[branch] == 0) {
				makeRoom();
				this.next[branch] = this.nodes++;
			}
			node = this.next[branch];
		}
		this.ends[node] = true;
	}

	private void makeRoom() {
		if (this.nodes == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, this.nodes * 2);
			this.next = Arrays.copyOf(this.next, this.nodes * 2 * ALPHABET);
		}
	}

	/** The fewest syllables that make a word, or 0 where it is made otherwise. */
	int fewest(String word) {
		int length = word.length();
		if (length > LONGEST) {
			return 0;
		}
		byte[] fewest = new byte[length + 1];
		for (int from = 0; from < length; from++) {
			if (from == 0 || fewest[from] > 0) {
				goOn(word, from, fewest);
			}
		}
		return fewest[length];
	}

	/** Notes where the syllables end that begin at a place already reached. */
	private void goOn(String word, int from, byte[] fewest) {
		byte count = (byte) (fewest[from] + 1);
		int node = 0;
		for (int at = from; at < word.length(); at++) {
			int letter = word.charAt(at) - 'a';
			node = (letter >= 0 && letter < ALPHABET) ? this.next[node * ALPHABET + letter] : 0;
			if (node == 0) {
				return;
			}
			if (this.ends[node] && (fewest[at + 1] == 0 || count < fewest[at + 1])) {
				fewest[at + 1] = count;
			}
		}
	}

}

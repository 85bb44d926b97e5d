package org.karez.tables;

import java.util.Arrays;
import java.util.Collection;

/**
 * The letters of many phrases as one tree. Nodes are numbered by depth, so that the
 * branches of a node lie side by side and those near the root, where nearly every step is
 * taken, stay in the processor's near memory. Immutable.
 */
public final class PhraseTrie {

	/** The node of no letters. */
	public static final int ROOT = 0;

	/** No node. */
	public static final int NONE = -1;

	private static final int ALPHABET = 26;

	/** By node: its first branch; those of a to z come first, the others in order. */
	private final int[] branches;

	/** By node: one bit for each of a to z it goes on with. */
	private final int[] latin;

	private final char[] letters;

	private final char[] depths;

	/**
	 * Branches of the root by letter, 0 for none, as most letters of a text begin
	 * nothing.
	 */
	private final char[] firsts = new char[Character.MAX_VALUE + 1];

	/**
	 * Grows a tree.
	 * @param phrases the phrases, in any order
	 */
	public PhraseTrie(Collection<String> phrases) {
		Growth growth = new Growth(phrases.stream().sorted().distinct().toArray(String[]::new));
		this.branches = growth.branches;
		this.latin = growth.latin;
		this.letters = growth.letters;
		this.depths = growth.depths;
		for (int node = this.branches[ROOT]; node < this.branches[ROOT + 1]; node++) {
			this.firsts[this.letters[node]] = (char) node;
		}
	}

	/** How many nodes there are; they are numbered from the root on. */
	public int size() {
		return this.letters.length;
	}

	/** The first of a node's branches. */
	int firstBranch(int node) {
		return this.branches[node];
	}

	/** The node behind the last of a node's branches. */
	int endOfBranches(int node) {
		return this.branches[node + 1];
	}

	char letter(int node) {
		return this.letters[node];
	}

	int depth(int node) {
		return this.depths[node];
	}

	/** The node a phrase begins with at a letter; the root where none does. */
	int first(char letter) {
		return this.firsts[letter];
	}

	/**
	 * The node a letter leads to.
	 * @param node where to go on from
	 * @param letter the letter
	 * @return the node, or {@link #NONE}
	 */
	public int child(int node, char letter) {
		if (node == ROOT) {
			int first = this.firsts[letter];
			return (first != 0) ? first : NONE;
		}
		int bit = letter - 'a';
		return (bit >= 0 && bit < ALPHABET) ? latinChild(node, bit) : otherChild(node, letter);
	}

	private int latinChild(int node, int bit) {
		int mask = this.latin[node];
		return ((mask >>> bit & 1) == 0) ? NONE : this.branches[node] + Integer.bitCount(mask & ((1 << bit) - 1));
	}

	private int otherChild(int node, char letter) {
		int from = this.branches[node] + Integer.bitCount(this.latin[node]);
		int to = this.branches[node + 1];
		int found = (from < to) ? Arrays.binarySearch(this.letters, from, to, letter) : NONE;
		return (found >= 0) ? found : NONE;
	}

	/**
	 * The node that letters lead to.
	 * @param phrase the letters
	 * @return the node, or {@link #NONE}
	 */
	public int node(String phrase) {
		int node = ROOT;
		for (int i = 0; i < phrase.length() && node != NONE; i++) {
			node = child(node, phrase.charAt(i));
		}
		return node;
	}

	/** Lays the nodes out, one level after the other. */
	private static final class Growth {

		/** In order, so that those that begin alike lie side by side. */
		private final String[] phrases;

		private final int[] from;

		private final int[] to;

		private final int[] branches;

		private final int[] latin;

		private final char[] letters;

		private final char[] depths;

		private int size;

		Growth(String[] phrases) {
			this.phrases = phrases;
			int nodes = nodes(phrases);
			this.from = new int[nodes];
			this.to = new int[nodes];
			this.branches = new int[nodes + 1];
			this.latin = new int[nodes];
			this.letters = new char[nodes];
			this.depths = new char[nodes];
			add((char) 0, 0, 0, phrases.length);
			for (int node = ROOT; node < nodes; node++) {
				this.branches[node] = this.size;
				branch(node, true);
				this.latin[node] = bits(this.branches[node]);
				branch(node, false);
			}
			this.branches[nodes] = this.size;
		}

		/** One for each letter that a phrase does not share with the one before. */
		private static int nodes(String[] phrases) {
			int nodes = 1;
			String before = "";
			for (String phrase : phrases) {
				int common = Arrays.mismatch(phrase.toCharArray(), before.toCharArray());
				nodes += (common < 0) ? 0 : phrase.length() - common;
				before = phrase;
			}
			return nodes;
		}

		private void branch(int node, boolean latin) {
			int depth = this.depths[node];
			int from = this.from[node];
			while (from < this.to[node]) {
				int to = from + 1;
				if (this.phrases[from].length() > depth) {
					char letter = this.phrases[from].charAt(depth);
					while (to < this.to[node] && this.phrases[to].charAt(depth) == letter) {
						to++;
					}
					if (latin == (letter >= 'a' && letter <= 'z')) {
						add(letter, depth + 1, from, to);
					}
				}
				from = to;
			}
		}

		private int bits(int from) {
			int bits = 0;
			for (int node = from; node < this.size; node++) {
				bits |= 1 << (this.letters[node] - 'a');
			}
			return bits;
		}

		private void add(char letter, int depth, int from, int to) {
			this.letters[this.size] = letter;
			this.depths[this.size] = (char) depth;
			this.from[this.size] = from;
			this.to[this.size++] = to;
		}

	}

}

package org.karez.tables;

import java.util.Arrays;

/**
 * The letters of many phrases as one tree, its branches in an open hash table so that a
 * step costs one look-up whatever the alphabet.
 */
public final class PhraseTrie {

	/** The node of no letters. */
	public static final int ROOT = 0;

	/** No node. */
	public static final int NONE = -1;

	private long[] keys = new long[1 << 10];

	private int[] targets = new int[1 << 10];

	private int[] parents = new int[256];

	private char[] letters = new char[256];

	private int[] depths = new int[256];

	/** Branches of the root by letter, as most letters of a text begin nothing. */
	private final int[] firsts = new int[Character.MAX_VALUE + 1];

	private int size = 1;

	/** Begins without phrases. */
	public PhraseTrie() {
		Arrays.fill(this.keys, NONE);
		Arrays.fill(this.firsts, NONE);
	}

	int size() {
		return this.size;
	}

	int parent(int node) {
		return this.parents[node];
	}

	char letter(int node) {
		return this.letters[node];
	}

	int depth(int node) {
		return this.depths[node];
	}

	/**
	 * The node a letter leads to.
	 * @param node where to go on from
	 * @param letter the letter
	 * @return the node, or {@link #NONE}
	 */
	public int child(int node, char letter) {
		if (node == ROOT) {
			return this.firsts[letter];
		}
		long key = key(node, letter);
		int mask = this.keys.length - 1;
		for (int slot = slot(key, mask);; slot = (slot + 1) & mask) {
			if (this.keys[slot] == key) {
				return this.targets[slot];
			}
			if (this.keys[slot] == NONE) {
				return NONE;
			}
		}
	}

	/**
	 * Adds a phrase.
	 * @param phrase its letters
	 * @return the node it ends on; nodes are numbered from 1
	 */
	public int add(String phrase) {
		int node = ROOT;
		for (int i = 0; i < phrase.length(); i++) {
			int child = child(node, phrase.charAt(i));
			node = (child == NONE) ? grow(node, phrase.charAt(i)) : child;
		}
		return node;
	}

	private int grow(int parent, char letter) {
		if (this.size == this.parents.length) {
			this.parents = Arrays.copyOf(this.parents, this.size * 2);
			this.letters = Arrays.copyOf(this.letters, this.size * 2);
			this.depths = Arrays.copyOf(this.depths, this.size * 2);
		}
		if (this.size * 2 > this.keys.length) {
			rehash();
		}
		int node = this.size++;
		this.parents[node] = parent;
		this.letters[node] = letter;
		this.depths[node] = this.depths[parent] + 1;
		put(key(parent, letter), node);
		if (parent == ROOT) {
			this.firsts[letter] = node;
		}
		return node;
	}

	private void rehash() {
		long[] oldKeys = this.keys;
		int[] oldTargets = this.targets;
		this.keys = new long[oldKeys.length * 2];
		this.targets = new int[oldKeys.length * 2];
		Arrays.fill(this.keys, NONE);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != NONE) {
				put(oldKeys[i], oldTargets[i]);
			}
		}
	}

	private void put(long key, int target) {
		int mask = this.keys.length - 1;
		int slot = slot(key, mask);
		while (this.keys[slot] != NONE) {
			slot = (slot + 1) & mask;
		}
		this.keys[slot] = key;
		this.targets[slot] = target;
	}

	private static long key(int node, char letter) {
		return ((long) node << Character.SIZE) | letter;
	}

	private static int slot(long key, int mask) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32) & mask;
	}

}

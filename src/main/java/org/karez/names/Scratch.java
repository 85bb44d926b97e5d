package org.karez.names;

import java.util.Arrays;

/**
 * What one search writes down, kept for the next one so that a search allocates little.
 */
final class Scratch {

	private final float[] gathered;

	private final int[] met;

	private int meeting;

	private final Letters letters = new Letters();

	private int[] entries = new int[4096];

	private int size;

	Scratch(int entries, int keys) {
		this.gathered = new float[entries];
		this.met = new int[keys];
	}

	Letters letters() {
		return this.letters;
	}

	void gather(int entry, float weight) {
		if (this.gathered[entry] == 0) {
			if (this.size == this.entries.length) {
				this.entries = Arrays.copyOf(this.entries, this.size * 2);
			}
			this.entries[this.size++] = entry;
		}
		this.gathered[entry] += weight;
	}

	/** How many entries have gathered something. */
	int size() {
		return this.size;
	}

	int entry(int at) {
		return this.entries[at];
	}

	/** What an entry has gathered, which is forgotten thereby. */
	float take(int entry) {
		float weight = this.gathered[entry];
		this.gathered[entry] = 0;
		return weight;
	}

	void forgetEntries() {
		this.size = 0;
	}

	/** Whether a key is met for the first time since keys were forgotten. */
	boolean meets(int key) {
		boolean first = this.met[key] != this.meeting;
		this.met[key] = this.meeting;
		return first;
	}

	void forgetKeys() {
		this.meeting++;
		if (this.meeting == 0) {
			Arrays.fill(this.met, 0);
			this.meeting = 1;
		}
	}

}

package org.karez.tables;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for the questions met last, in bounded memory and without a
 * lock: each question has two places, which it shares with others. Threads may race for a
 * place; entries are immutable, so the worst that happens is that a question is answered
 * anew.
 *
 * @param <K> the question
 * @param <V> the answer, a pure function of the question and itself immutable
 */
public final class Recent<K, V> {

	private final @Nullable Entry<K, V>[] places;

	private final String what;

	/** The questions' hashes, so that most other questions are told apart in passing. */
	private final int[] hashes;

	/**
	 * Begins without memories.
	 * @param what what is remembered, in words
	 * @param most about so many answers are kept
	 */
	@SuppressWarnings("unchecked") // an array cannot be made of a parameterised type
	public Recent(String what, int most) {
		this.what = what;
		this.places = new Entry[Math.max(2, Integer.highestOneBit(most))];
		this.hashes = new int[this.places.length];
	}

	/**
	 * What was found for a question.
	 * @param question the question
	 * @return the answer, or null where it is not remembered
	 */
	public @Nullable V get(K question) {
		int hash = question.hashCode();
		int place = place(hash);
		V first = answer(place, hash, question);
		V answer = (first != null) ? first : answer(place + 1, hash, question);
		Asked.tell(this.what, answer != null);
		return answer;
	}

	private @Nullable V answer(int place, int hash, K question) {
		Entry<K, V> entry = (this.hashes[place] == hash) ? this.places[place] : null;
		return (entry != null && entry.question.equals(question)) ? entry.answer : null;
	}

	/**
	 * Remembers an answer; of those that share its places the older is forgotten.
	 * @param question the question
	 * @param answer what was found for it
	 */
	public void put(K question, V answer) {
		int hash = question.hashCode();
		int place = place(hash);
		this.places[place + 1] = this.places[place];
		this.hashes[place + 1] = this.hashes[place];
		this.places[place] = new Entry<>(question, answer);
		this.hashes[place] = hash;
	}

	private int place(int hash) {
		int mixed = hash * 0x9E3779B9;
		return (mixed ^ (mixed >>> 15)) & (this.places.length - 2);
	}

	private record Entry<K, V>(K question, V answer) {

	}

}

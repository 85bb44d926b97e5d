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

	/**
	 * Begins without memories.
	 * @param most about so many answers are kept
	 */
	@SuppressWarnings("unchecked")
	public Recent(int most) {
		this.places = new Entry[Math.max(2, Integer.highestOneBit(most))];
	}

	/**
	 * What was found for a question.
	 * @param question the question
	 * @return the answer, or null where it is not remembered
	 */
	public @Nullable V get(K question) {
		int place = place(question);
		Entry<K, V> first = this.places[place];
		if (first != null && first.question.equals(question)) {
			return first.answer;
		}
		Entry<K, V> second = this.places[place + 1];
		return (second != null && second.question.equals(question)) ? second.answer : null;
	}

	/**
	 * Remembers an answer; of those that share its places the older is forgotten.
	 * @param question the question
	 * @param answer what was found for it
	 */
	public void put(K question, V answer) {
		int place = place(question);
		this.places[place + 1] = this.places[place];
		this.places[place] = new Entry<>(question, answer);
	}

	private int place(K question) {
		int hash = question.hashCode() * 0x9E3779B9;
		return (hash ^ (hash >>> 15)) & (this.places.length - 2);
	}

	private record Entry<K, V>(K question, V answer) {

	}

}

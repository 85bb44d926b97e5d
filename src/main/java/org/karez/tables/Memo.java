package org.karez.tables;

import java.util.function.Function;

/**
 * Answers the latest questions from memory, so that a name or text that a list repeats is
 * judged once.
 *
 * @param <K> the question
 * @param <V> the answer, a pure function of the question and itself immutable
 */
public final class Memo<K, V> {

	private final Function<K, V> answer;

	private final Recent<K, V> recent;

	/**
	 * Begins without memories.
	 * @param what what is remembered, in words
	 * @param most about so many answers are kept
	 * @param answer answers a question that was not asked lately
	 */
	public Memo(String what, int most, Function<K, V> answer) {
		this.answer = answer;
		this.recent = new Recent<>(what, most);
	}

	/**
	 * Answers a question.
	 * @param question the question
	 * @return the answer
	 */
	public V get(K question) {
		V known = this.recent.get(question);
		if (known != null) {
			return known;
		}
		V value = this.answer.apply(question);
		this.recent.put(question, value);
		return value;
	}

}

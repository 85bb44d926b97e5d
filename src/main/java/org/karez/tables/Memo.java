package org.karez.tables;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the answers to the latest questions, so that a name or text that a list
 * repeats is judged once. Bounded: of two generations the older is forgotten.
 *
 * @param <K> the question
 * @param <V> the answer, a pure function of the question
 */
public final class Memo<K, V> {

	private final int generation;

	private final Function<K, V> answer;

	private volatile Map<K, V> young = new ConcurrentHashMap<>();

	private volatile Map<K, V> old = Map.of();

	/**
	 * Begins without memories.
	 * @param generation how many answers a generation holds; twice as many are kept
	 * @param answer answers a question that was not asked lately
	 */
	public Memo(int generation, Function<K, V> answer) {
		this.generation = generation;
		this.answer = answer;
	}

	public V get(K question) {
		V known = this.young.get(question);
		if (known != null) {
			return known;
		}
		V earlier = this.old.get(question);
		V value = (earlier != null) ? earlier : this.answer.apply(question);
		this.young.put(question, value);
		if (this.young.size() > this.generation) {
			turn();
		}
		return value;
	}

	private synchronized void turn() {
		if (this.young.size() > this.generation) {
			this.old = this.young;
			this.young = new ConcurrentHashMap<>();
		}
	}

}

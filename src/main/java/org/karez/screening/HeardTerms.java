package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.Weight;
import org.karez.evidence.Cell;
import org.karez.evidence.Evidence;
import org.karez.supplier.Field;

/**
 * What was heard in one record: mentions that agree are one signal.
 */
final class HeardTerms {

	private final Map<Key, Heard> heard = new LinkedHashMap<>();

	private final int most;

	/**
	 * Begins a record.
	 * @param most how many hits of one signal are shown
	 */
	HeardTerms(int most) {
		this.most = most;
	}

	/** What one signal is about. */
	record Key(String topic, Subject subject, Field field, Cell cell, boolean negated, boolean xinjiang) {
	}

	void add(Key key, Weight weight, Set<String> contexts, Evidence evidence) {
		this.heard.computeIfAbsent(key, (ignored) -> new Heard()).add(weight, contexts, evidence, this.most);
	}

	void signal(Collection<Signal> signals) {
		this.heard.forEach((key, what) -> signals.add(what.signal(key)));
	}

	/** The mentions of one signal. */
	private static final class Heard {

		private Weight weight = Weight.WEAK;

		private final Set<String> contexts = new TreeSet<>();

		private final List<Evidence> evidence = new ArrayList<>();

		void add(Weight weight, Set<String> contexts, Evidence hit, int most) {
			this.weight = (weight.compareTo(this.weight) > 0) ? weight : this.weight;
			this.contexts.addAll(contexts);
			if (this.evidence.size() < most && !this.evidence.contains(hit)) {
				this.evidence.add(hit);
			}
		}

		TermSignal signal(Key key) {
			return new TermSignal(key.subject(), key.topic(), this.weight, key.field(), key.xinjiang(), this.contexts,
					key.negated(), this.evidence);
		}

	}

}

package org.karez.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a list says of one party: whom it depends on and what was seen of it.
 */
final class ChainNode {

	private static final Comparator<ChainLink> ORDER = Comparator.comparing((ChainLink link) -> link.cell().row())
		.thenComparing((link) -> link.cell().column())
		.thenComparing(ChainLink::to)
		.thenComparing((link) -> link.role().ordinal());

	private String name = "";

	private int row = Integer.MAX_VALUE;

	private boolean sorted;

	private final List<ChainLink> links = new ArrayList<>();

	private final List<Signal> signals = new ArrayList<>();

	/** The party has a row of its own; of several rows the first gives the name. */
	void named(String name, int row) {
		if (row < this.row) {
			this.name = name;
			this.row = row;
		}
	}

	/** Two names proved to be one party. */
	void absorb(ChainNode other) {
		named(other.name, other.row);
		this.links.addAll(other.links);
		this.signals.addAll(other.signals);
	}

	void add(ChainLink link) {
		this.links.add(link);
	}

	void add(Signal signal) {
		this.signals.add(signal);
	}

	boolean hasRow() {
		return this.row < Integer.MAX_VALUE;
	}

	String name() {
		return this.name;
	}

	/** In the order of the list's rows, in whatever order they were read. */
	synchronized List<ChainLink> links() {
		if (!this.sorted) {
			this.links.sort(ORDER);
			this.signals.sort(Comparator.comparing((Signal signal) -> signal.evidence().get(0).cell().row())
				.thenComparing((signal) -> signal.getClass().getSimpleName())
				.thenComparing(Signal::toString));
			this.sorted = true;
		}
		return this.links;
	}

	List<Signal> signals() {
		links();
		return this.signals;
	}

}

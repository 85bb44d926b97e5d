package org.karez.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best names a search has found so far, each once, by its best reading.
 */
final class Top {

	private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
		.reversed()
		.thenComparingInt(Found::entry);

	private final int limit;

	private final double least;

	private final List<Found> found = new ArrayList<>();

	Top(int limit, double least) {
		this.limit = limit;
		this.least = least;
	}

	/**
	 * A name found.
	 *
	 * @param name its number in the index
	 * @param entry the reading of it that was met
	 * @param reading the reading of the query that met it
	 * @param score how alike they are
	 */
	record Found(int name, int entry, Reading reading, double score) {

	}

	/** Takes a name if it belongs to the best. */
	void offer(int name, int entry, Reading reading, double score) {
		if (score < bar()) {
			return;
		}
		Found fresh = new Found(name, entry, reading, score);
		if (full() && BEST_FIRST.compare(fresh, last()) > 0 || !replaces(fresh)) {
			return;
		}
		int at = 0;
		while (at < this.found.size() && BEST_FIRST.compare(this.found.get(at), fresh) < 0) {
			at++;
		}
		this.found.add(at, fresh);
		if (this.found.size() > this.limit) {
			this.found.remove(this.limit);
		}
	}

	/** What a name must score to stand among the best. */
	double bar() {
		return full() ? Math.max(this.least, last().score) : this.least;
	}

	private boolean full() {
		return this.found.size() == this.limit;
	}

	private Found last() {
		return this.found.get(this.found.size() - 1);
	}

	/** Removes a worse reading of the same name; false where there is a better one. */
	private boolean replaces(Found fresh) {
		for (int i = 0; i < this.found.size(); i++) {
			if (this.found.get(i).name == fresh.name) {
				boolean better = BEST_FIRST.compare(fresh, this.found.get(i)) < 0;
				if (better) {
					this.found.remove(i);
				}
				return better;
			}
		}
		return true;
	}

	List<Found> found() {
		return this.found;
	}

}

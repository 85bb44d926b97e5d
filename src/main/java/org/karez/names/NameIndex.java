package org.karez.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The names of one kind of one list edition, built once and searched by many threads.
 * <p>
 * A search gathers names that share keys with the query, rarest keys first, and scores
 * only those that gathered most.
 */
public final class NameIndex {

	private final NameKind kind;

	private final NameModel model;

	private final List<IndexedName> names = new ArrayList<>();

	private final List<Reading> readings = new ArrayList<>();

	private final List<Integer> nameOf = new ArrayList<>();

	/** How much all keys of an entry tell together. */
	private final float[] sizes;

	private final KeyTable table;

	private final NearKeys near;

	private final Queue<Scratch> free = new ConcurrentLinkedQueue<>();

	private final int candidates;

	private final int postings;

	private final double floor;

	private NameIndex(NameKind kind, Collection<IndexedName> names, NameModel model) {
		this.kind = kind;
		this.model = model;
		double larger = Math.max(1, Math.sqrt(names.size() / model.weights().get("search.usual_size")));
		this.candidates = (int) (model.weights().get("search.candidates") * larger);
		this.postings = (int) (model.weights().get("search.postings") * larger);
		this.floor = model.weights().get("search.floor");
		KeyTable.Builder keys = new KeyTable.Builder();
		List<Float> told = new ArrayList<>();
		for (IndexedName name : names) {
			add(name, keys, told);
		}
		this.sizes = new float[told.size()];
		for (int i = 0; i < this.sizes.length; i++) {
			this.sizes[i] = told.get(i);
		}
		this.table = keys.table();
		this.near = new NearKeys(keys.spelled(), model.spelling(kind));
	}

	/**
	 * Builds an index.
	 * @param kind what bears the names
	 * @param names the names
	 * @param model what compares them
	 * @return the index, immutable
	 */
	public static NameIndex of(NameKind kind, Collection<IndexedName> names, NameModel model) {
		return new NameIndex(kind, names, model);
	}

	private void add(IndexedName name, KeyTable.Builder keys, List<Float> told) {
		this.names.add(name);
		for (Reading reading : this.model.read(this.kind, name.value())) {
			int entry = this.readings.size();
			this.readings.add(reading);
			this.nameOf.add(this.names.size() - 1);
			told.add(Keys.ofListed(reading, (key, telling, spelled) -> keys.add(key, entry, spelled)));
		}
	}

	/**
	 * Finds the listed names most like a given one.
	 * @param query the given name
	 * @param limit at most so many
	 * @return the matches, best first; names that have next to nothing in common are left
	 * out
	 */
	public List<NameMatch> search(String query, int limit) {
		return search(query, limit, this.floor);
	}

	/**
	 * Finds the listed names nearest to a given one, however little they have in common.
	 * @param query the given name
	 * @param limit at most so many
	 * @return the matches, best first
	 */
	public List<NameMatch> nearest(String query, int limit) {
		return search(query, limit, 0);
	}

	private List<NameMatch> search(String query, int limit, double least) {
		Map<Integer, Found> best = new HashMap<>();
		for (Reading reading : this.model.read(this.kind, query)) {
			for (int entry : candidates(reading)) {
				Found found = new Found(entry, reading, this.model.score(reading, this.readings.get(entry)));
				if (found.score() >= least) {
					best.merge(this.nameOf.get(entry), found, Found::better);
				}
			}
		}
		return best.values()
			.stream()
			.sorted(Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::entry))
			.limit(limit)
			.map((found) -> explain(query, found))
			.toList();
	}

	private NameMatch explain(String query, Found found) {
		IndexedName name = this.names.get(this.nameOf.get(found.entry()));
		return this.model.explain(query, found.reading(), name, this.readings.get(found.entry()));
	}

	private int[] candidates(Reading query) {
		Scratch scratch = this.free.poll();
		if (scratch == null) {
			scratch = new Scratch(this.readings.size(), this.table.keys());
		}
		float told = gather(query, scratch);
		int[] best = scratch.best(this.candidates, told, this.sizes);
		this.free.add(scratch);
		return best;
	}

	/**
	 * Lets every name gather what it shares with the query; returns what the query tells.
	 */
	private float gather(Reading query, Scratch scratch) {
		List<Lookup> lookups = new ArrayList<>();
		float told = lookups(query, scratch, lookups);
		lookups.sort(Comparator.comparingInt(Lookup::count));
		int budget = this.postings;
		for (Lookup lookup : lookups) {
			float weight = lookup.telling();
			int end = Math.min(this.table.end(lookup.key()), this.table.start(lookup.key()) + budget);
			for (int at = this.table.start(lookup.key()); at < end; at++) {
				scratch.gather(this.table.name(at), weight);
			}
			budget -= lookup.count();
			if (budget <= 0) {
				break;
			}
		}
		return told;
	}

	private float lookups(Reading query, Scratch scratch, List<Lookup> lookups) {
		return Keys.ofGiven(query, (key, telling, spelled) -> {
			int number = this.table.number(key);
			if (number >= 0) {
				lookups.add(lookup(number, telling));
			}
			if (spelled) {
				for (NearKeys.Near near : this.near.find(key, scratch)) {
					lookups.add(lookup(near.key(), (float) (telling * near.alike())));
				}
			}
		});
	}

	private Lookup lookup(int key, float telling) {
		return new Lookup(key, telling, this.table.end(key) - this.table.start(key));
	}

	/** A key of the query that names stand under. */
	private record Lookup(int key, float telling, int count) {

	}

	/** A name found, and through which reading of the query. */
	private record Found(int entry, Reading reading, double score) {

		Found better(Found other) {
			return (other.score > this.score) ? other : this;
		}

	}

}

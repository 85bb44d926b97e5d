package org.karez.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of one kind of one list edition, built once and searched by many threads.
 * <p>
 * A search gathers names that share keys with the query, rarest keys first, and scores
 * only those that gathered most.
 */
public final class NameIndex {

	private final NameKind kind;

	private final NameModel model;

	private final List<IndexedName> names;

	private final List<Reading> readings = new ArrayList<>();

	/** Which name a reading reads. */
	private final int[] nameOf;

	private final Candidates candidates;

	private final double floor;

	private final double share;

	private NameIndex(NameKind kind, Collection<IndexedName> names, NameModel model) {
		this.kind = kind;
		this.model = model;
		this.names = List.copyOf(names);
		this.floor = model.weights().get("search.floor");
		this.share = model.weights().get("search.share");
		this.nameOf = read();
		this.candidates = new Candidates(this.readings, model.spelling(kind), model.weights(), names.size());
	}

	private int[] read() {
		IntStream.Builder of = IntStream.builder();
		for (int i = 0; i < this.names.size(); i++) {
			for (Reading reading : this.model.read(this.kind, this.names.get(i).value())) {
				this.readings.add(reading);
				of.add(i);
			}
		}
		return of.build().toArray();
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

	/**
	 * Finds the listed names that a given one matches.
	 * @param query the given name
	 * @param limit at most so many
	 * @return the matches, best first
	 */
	public List<NameMatch> matches(String query, int limit) {
		List<NameMatch> alike = search(query, limit, this.model.threshold(this.kind));
		return alike.isEmpty() ? alike : alike.stream().filter(NameMatch::match).toList();
	}

	private List<NameMatch> search(String query, int limit, double least) {
		Top top = new Top(limit, least);
		for (Reading reading : this.model.read(this.kind, query)) {
			score(reading, top, least);
		}
		if (top.found().isEmpty()) {
			return List.of();
		}
		List<NameMatch> matches = new ArrayList<>();
		for (Top.Found found : top.found()) {
			matches.add(this.model.explain(query, found.reading(), this.names.get(found.name()),
					this.readings.get(found.entry())));
		}
		return matches;
	}

	/** Scores the candidates until what they share promises too little. */
	private void score(Reading query, Top top, double least) {
		boolean widely = least == 0;
		Best best = this.candidates.of(query, widely, this.model.leastPhrase(least));
		for (int place = 0; place < best.size() && (widely || best.weight(place) >= this.share * top.bar()); place++) {
			int entry = best.entry(place);
			double score = this.model.score(query, this.readings.get(entry), top.bar());
			top.offer(this.nameOf[entry], entry, query, score);
		}
	}

}

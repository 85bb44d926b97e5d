package org.karez.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;

/**
 * Which readings of an index are worth scoring: those that share most with a query in
 * relation to what both tell. Rare keys are read first; trades and regions are only
 * looked at where a core has met.
 */
final class Candidates {

	/** So many times the names to be scored are looked at for trades and regions. */
	private static final int SPARE = 3;

	/** A wide search reads and scores so many times more. */
	private static final int WIDER = 3;

	private final List<Reading> readings;

	/** How much all keys of a reading tell together. */
	private final float[] sizes;

	private final KeyTable table;

	private final NearKeys near;

	/**
	 * Whole names whose core is pinyin: they are compared letter by letter only with
	 * names whose core is not.
	 */
	private final NearKeys pinyinPhrases;

	private final Queue<Scratch> free = new ConcurrentLinkedQueue<>();

	private final int most;

	private final int postings;

	Candidates(List<Reading> readings, Spelling spelling, Weights weights, int names) {
		double larger = Math.max(1, Math.sqrt(names / weights.get("search.usual_size")));
		this.most = (int) (weights.get("search.candidates") * larger);
		this.postings = (int) (weights.get("search.postings") * larger * larger);
		this.readings = readings;
		this.sizes = new float[readings.size()];
		KeyTable.Builder keys = new KeyTable.Builder();
		for (int i = 0; i < this.sizes.length; i++) {
			int entry = i;
			boolean pinyin = isPinyin(readings.get(i));
			this.sizes[i] = Keys.ofListed(readings.get(i),
					(key, telling, spelled, phrase) -> keys.add(key, entry, spelled, phrase && pinyin));
		}
		this.table = keys.table();
		this.near = new NearKeys(keys.spelled(), spelling);
		this.pinyinPhrases = new NearKeys(keys.pinyinPhrases(), spelling);
	}

	private static boolean isPinyin(Reading reading) {
		CompanyName company = reading.company();
		return company != null && !company.bare() && company.pinyin();
	}

	/**
	 * The readings that share most with a query.
	 * @param query the query
	 * @param widely whether trade or region alone make a candidate
	 * @param phrases how alike whole names put together must be to count
	 * @return the readings, best first
	 */
	Best of(Reading query, boolean widely, double phrases) {
		Scratch scratch = this.free.poll();
		if (scratch == null) {
			scratch = new Scratch(this.readings.size(), this.table.keys());
		}
		float told = gather(query, widely, phrases, scratch);
		Best best = widely ? best(null, this.most * WIDER, told, scratch)
				: best(query.company(), this.most, told, scratch);
		this.free.add(scratch);
		return best;
	}

	/**
	 * Lets every reading gather what it shares with the query; returns what the query
	 * tells.
	 */
	private float gather(Reading query, boolean widely, double phrases, Scratch scratch) {
		Lookups lookups = new Lookups(phrases, !isPinyin(query), scratch);
		float told = Keys.ofGiven(query, widely, lookups);
		int budget = widely ? this.postings * WIDER : this.postings;
		for (Lookup lookup : lookups.rarestFirst()) {
			int start = this.table.start(lookup.key());
			int end = start + Math.min(lookup.count(), budget);
			for (int at = start; at < end; at++) {
				scratch.gather(this.table.name(at), lookup.telling());
			}
			budget -= end - start;
		}
		return told;
	}

	private Best best(@Nullable CompanyName query, int most, float told, Scratch scratch) {
		CompanyName company = (query != null && !query.bare() && query.trades().length + query.regions().length > 0)
				? query : null;
		Best best = new Best(Math.min((company != null) ? most * SPARE : most, scratch.size()));
		for (int i = 0; i < scratch.size(); i++) {
			int entry = scratch.entry(i);
			best.offer(entry, scratch.take(entry) / (told + this.sizes[entry]));
		}
		scratch.forgetEntries();
		return (company != null) ? further(company, told, best) : best;
	}

	/** Lets trades and regions decide among names whose cores met equally well. */
	private Best further(CompanyName query, float told, Best cores) {
		Best best = new Best(Math.min(this.most, cores.size()));
		for (int i = 0; i < cores.size(); i++) {
			int entry = cores.entry(i);
			CompanyName listed = this.readings.get(entry).company();
			float common = (listed == null) ? 0 : common(query, listed);
			best.offer(entry, cores.weight(i) + common / (told + this.sizes[entry]));
		}
		return best;
	}

	private static float common(CompanyName query, CompanyName listed) {
		return Keys.TRADE * common(query.trades(), listed.trades())
				+ Keys.REGION * common(query.regions(), listed.regions());
	}

	/** How many numbers two sorted rows share. */
	private static int common(int[] one, int[] other) {
		int common = 0;
		int j = 0;
		for (int number : one) {
			while (j < other.length && other[j] < number) {
				j++;
			}
			common += (j < other.length && other[j] == number) ? 1 : 0;
		}
		return common;
	}

	/** Looks the keys of one query up. */
	private final class Lookups implements KeyWriter.Sink {

		private final double phrases;

		private final boolean toPinyin;

		private final Scratch scratch;

		private final List<Lookup> found = new ArrayList<>();

		Lookups(double phrases, boolean toPinyin, Scratch scratch) {
			this.phrases = phrases;
			this.toPinyin = toPinyin;
			this.scratch = scratch;
		}

		@Override
		public boolean wants(long hash) {
			return Candidates.this.table.mayHold(hash);
		}

		@Override
		public void key(long hash, float telling, @Nullable String spelled, boolean phrase) {
			int number = Candidates.this.table.number(hash);
			if (number >= 0) {
				add(number, telling);
			}
			if (spelled != null) {
				NearKeys near = Candidates.this.near;
				add(phrase ? near.find(spelled, this.phrases, this.scratch) : near.find(spelled, this.scratch),
						telling);
			}
			if (spelled != null && phrase && this.toPinyin) {
				add(Candidates.this.pinyinPhrases.find(spelled, this.phrases, this.scratch), telling);
			}
		}

		private void add(NearKeys.Near near, float telling) {
			for (int i = 0; i < near.keys().length; i++) {
				add(near.keys()[i], telling * near.alike()[i]);
			}
		}

		private void add(int key, float telling) {
			KeyTable table = Candidates.this.table;
			this.found.add(new Lookup(key, telling, table.end(key) - table.start(key)));
		}

		List<Lookup> rarestFirst() {
			Collections.sort(this.found);
			return this.found;
		}

	}

	/** A key of the query that readings stand under. */
	private record Lookup(int key, float telling, int count) implements Comparable<Lookup> {

		@Override
		public int compareTo(Lookup other) {
			return Integer.compare(this.count, other.count);
		}

	}

}

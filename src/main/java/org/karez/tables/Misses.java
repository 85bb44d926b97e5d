package org.karez.tables;

import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers the texts for which a search found nothing, eight bytes each, so that a name
 * that a list or the next month's list repeats is sought once.
 * <p>
 * A text is known by a polynomial of its letters, three at a time, modulo 2<sup>61</sup>
 * − 1 at a point drawn anew for each memory. Another text of up to 200 letters is taken
 * for it with a chance below 10<sup>-15</sup>, and nobody can choose two for which it is
 * higher (Carter and Wegman, Universal Classes of Hash Functions, 1979). Threads may race
 * for a place: a text is then sought again.
 */
public final class Misses {

	private static final int FEWEST = 1 << 10;

	/** As long as it may grow, so many places are kept for a text: few meet. */
	private static final int SPARE = 4;

	private static final int GROWTH = 16;

	/** So many letters have fewer bits than the prime. */
	private static final int LETTERS = 3;

	private static final int BITS = 61;

	private static final long PRIME = (1L << BITS) - 1;

	/** Tells a remembered text from a place where none stands. */
	private static final long TAKEN = 1L << BITS;

	private final String what;

	private final int most;

	private final long point;

	private volatile AtomicLongArray places = new AtomicLongArray(FEWEST);

	private volatile int remembered;

	/**
	 * Begins without memories.
	 * @param what what is remembered, in words
	 * @param most about so many texts are remembered, a power of two
	 */
	public Misses(String what, int most) {
		this(what, most, new SecureRandom());
	}

	/** As above, its point drawn from a given source. */
	Misses(String what, int most, Random random) {
		this.what = what;
		this.most = most;
		this.point = random.nextLong() & PRIME >> 1;
	}

	/** Whether a text is remembered. */
	public boolean contains(String text) {
		AtomicLongArray now = this.places;
		long mark = mark(text);
		int place = place(mark, now);
		boolean known = now.getOpaque(place) == mark || now.getOpaque(place + 1) == mark;
		Asked.tell(this.what, known);
		return known;
	}

	/** Remembers a text; of those that share its two places the older is forgotten. */
	public void add(String text) {
		if (crowded()) {
			grow();
		}
		AtomicLongArray now = this.places;
		long mark = mark(text);
		int place = place(mark, now);
		now.setOpaque(place + 1, now.getOpaque(place));
		now.setOpaque(place, mark);
		this.remembered++; // a lost count only lets the memory grow later
	}

	private boolean crowded() {
		return this.remembered > this.places.length() / SPARE && this.places.length() < this.most;
	}

	/** Begins anew with more places: where a text belongs among them is not known. */
	private synchronized void grow() {
		if (crowded()) {
			this.places = new AtomicLongArray(Math.min(this.most, this.places.length() * GROWTH));
			this.remembered = 0;
		}
	}

	/**
	 * Numbered texts have polynomials in even steps, which would crowd some places: mixed
	 * as by Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014
	 * (the constants are Stafford's thirteenth).
	 */
	private static int place(long mark, AtomicLongArray among) {
		long mixed = (mark ^ mark >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return (int) (mixed ^ mixed >>> 31) & (among.length() - 2);
	}

	private long mark(String text) {
		long sum = text.length();
		for (int i = 0; i < text.length(); i += LETTERS) {
			long letters = 0;
			for (int j = i; j < Math.min(i + LETTERS, text.length()); j++) {
				letters = letters << Character.SIZE | text.charAt(j);
			}
			sum = reduced(0, product(sum, this.point) + letters);
		}
		return sum | TAKEN;
	}

	private static long product(long one, long other) {
		return reduced(Math.multiplyHigh(one, other), one * other);
	}

	/** A number of 128 bits modulo the prime: 2<sup>61</sup> is 1 there. */
	private static long reduced(long high, long low) {
		long sum = (high << (Long.SIZE - BITS) | low >>> BITS) + (low & PRIME);
		return (sum >= PRIME) ? sum - PRIME : sum;
	}

}

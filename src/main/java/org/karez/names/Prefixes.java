package org.karez.names;

/**
 * Tells quickly that no known phrase begins with some letters, so that reading a name
 * need not build and look up every run of its words. One in some twenty answers is a
 * false yes, which only costs a look-up.
 */
final class Prefixes {

	private static final int BITS = 22;

	private final long[] bits = new long[1 << (BITS - 6)];

	void add(String phrase) {
		long hash = 0;
		for (int i = 0; i < phrase.length(); i++) {
			hash = KeyNumbers.with(hash, phrase.charAt(i));
			int bit = bit(hash);
			this.bits[bit >>> 6] |= 1L << bit;
		}
	}

	/** The hash of letters already hashed and some more. */
	static long hash(long before, String more) {
		long hash = before;
		for (int i = 0; i < more.length(); i++) {
			hash = KeyNumbers.with(hash, more.charAt(i));
		}
		return hash;
	}

	/** Whether a phrase may begin with letters of a hash; 0 is the hash of none. */
	boolean mayBegin(long hash) {
		int bit = bit(hash);
		return (this.bits[bit >>> 6] >>> bit & 1) != 0;
	}

	private static int bit(long hash) {
		return (int) (hash >>> (Long.SIZE - BITS));
	}

}

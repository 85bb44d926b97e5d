package org.karez.run.batch;

/**
 * A stretch came to its end and nobody has judged some of its suppliers; it is taken up
 * again at the first of them.
 */
class PassedOverException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PassedOverException(String stretch) {
		super("Some suppliers of " + stretch + " were passed over; they are judged now, and work goes on by itself");
	}

}

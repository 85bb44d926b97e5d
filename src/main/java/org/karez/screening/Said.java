package org.karez.screening;

/**
 * How a text speaks of something it names.
 */
enum Said {

	/** It names it and leaves it at that. */
	PLAINLY,
	/** A word beside it may affirm or deny it. */
	UNCLEARLY,
	/** It denies it. */
	DENIED

}

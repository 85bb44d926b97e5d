package org.karez.run.imports;

/**
 * Does the work on imports, in the background.
 */
public interface Worker {

	/**
	 * Begins an import or goes on where it stopped; does nothing where it is at work
	 * already.
	 */
	void work(long id);

	/** Asks the work on an import to stop at the next chunk. */
	void stop(long id);

}

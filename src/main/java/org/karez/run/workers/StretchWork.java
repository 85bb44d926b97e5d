package org.karez.run.workers;

/**
 * Screens stretches that were offered.
 */
public interface StretchWork {

	/**
	 * Screens a stretch, or goes on where another worker had to leave it; does nothing
	 * where it is done or no longer wanted.
	 * @param stretch the number of its step execution
	 * @throws RuntimeException where the database does not know how it ended: it must be
	 * offered again
	 */
	void screen(long stretch);

}

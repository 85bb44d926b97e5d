package org.karez.run.workers;

/**
 * A worker was not told where its manager's broker or database is.
 */
final class IncompleteWorkerException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IncompleteWorkerException(String setting) {
		super("A worker needs the setting " + setting);
	}

}

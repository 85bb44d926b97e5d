package org.karez.run.postgres;

/**
 * The database that Karez brings along could not be started; says why and what to do.
 */
class DatabaseStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	DatabaseStartException(String message, String remedy) {
		super(message);
		this.remedy = remedy;
	}

	DatabaseStartException(String message, String remedy, Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}

package org.karez.report.archive;

/**
 * Something a verdict was made of is no longer kept, or no longer what it was; the
 * message names it and says what to do.
 */
public class MissingIngredientException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public MissingIngredientException(String message) {
		super(message);
	}

}

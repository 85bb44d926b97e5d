package org.karez.run.imports;

/**
 * An import was asked for that does not exist.
 */
public class NoSuchImportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NoSuchImportException(long id) {
		super("There is no import " + id);
	}

}

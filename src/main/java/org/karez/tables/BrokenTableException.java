package org.karez.tables;

/**
 * A data file of the product is broken; the message says where, what and how to mend it.
 */
public class BrokenTableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public BrokenTableException(String file, int line, String problem, String remedy) {
		super(file + ((line > 0) ? ":" + line : "") + ": " + problem + " — " + remedy);
	}

}

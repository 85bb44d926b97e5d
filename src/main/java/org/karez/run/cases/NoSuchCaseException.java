package org.karez.run.cases;

/**
 * A supplier, finding, decision or document was named that is not there.
 */
public class NoSuchCaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchCaseException(String what) {
		super(what);
	}

}

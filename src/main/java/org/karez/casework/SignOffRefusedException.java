package org.karez.casework;

/**
 * A sign-off that the rules of two persons or of finality do not allow; the message says
 * why and what to do.
 */
public class SignOffRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SignOffRefusedException(String message) {
		super(message);
	}

}

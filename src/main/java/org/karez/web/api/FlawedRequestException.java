package org.karez.web.api;

import java.util.List;

/**
 * A request that cannot be answered as it is; names everything that is wrong with it.
 */
class FlawedRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Flaw> flaws;

	FlawedRequestException(List<Flaw> flaws) {
		super("The request has " + flaws.size() + " flaw(s)");
		this.flaws = List.copyOf(flaws);
	}

	List<Flaw> flaws() {
		return this.flaws;
	}

}

package org.karez.web.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A page was asked for that does not exist.
 */
class NotThereException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	NotThereException(String what) {
		super(HttpStatus.NOT_FOUND, what);
	}

}

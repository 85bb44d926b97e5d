package org.karez.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers an address below {@code /api} that does not exist in the interface's own form;
 * pages keep theirs.
 */
@RestControllerAdvice
class ApiMissing {

	@ExceptionHandler
	ProblemDetail missing(NoResourceFoundException ex) throws NoResourceFoundException {
		if (!ex.getResourcePath().startsWith("api/")) {
			throw ex;
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"The addresses of the interface stand at /api/docs");
		problem.setTitle("There is nothing at this address");
		return problem;
	}

}

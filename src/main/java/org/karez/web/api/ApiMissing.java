package org.karez.web.api;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what no handler of the interface takes, an address or a method, in the
 * interface's own form; pages keep theirs.
 */
@RestControllerAdvice
class ApiMissing {

	@ExceptionHandler
	ProblemDetail missing(NoResourceFoundException ex) throws NoResourceFoundException {
		if (!ex.getResourcePath().startsWith("api/")) {
			throw ex;
		}
		return problem(HttpStatus.NOT_FOUND, "There is nothing at this address",
				"The addresses of the interface stand at /api/docs");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(HttpRequestMethodNotSupportedException ex, HttpServletRequest request)
			throws HttpRequestMethodNotSupportedException {
		if (!request.getRequestURI().startsWith("/api/")) {
			throw ex;
		}
		ProblemDetail problem = problem(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take " + ex.getMethod(),
				"It takes " + ex.getSupportedHttpMethods() + "; see /api/docs");
		return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).headers(ex.getHeaders()).body(problem);
	}

	private static ProblemDetail problem(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return problem;
	}

}

package org.karez.web.api;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
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
		return ApiProblems.problem(HttpStatus.NOT_FOUND, "There is nothing at this address",
				"The addresses of the interface stand at /api/docs");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(HttpRequestMethodNotSupportedException ex, HttpServletRequest request)
			throws HttpRequestMethodNotSupportedException {
		if (!ofInterface(request)) {
			throw ex;
		}
		ProblemDetail problem = ApiProblems.problem(HttpStatus.METHOD_NOT_ALLOWED,
				"This address does not take " + ex.getMethod(),
				"It takes " + ex.getSupportedHttpMethods() + "; see /api/docs");
		return answer(problem, ex.getHeaders());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unread(HttpMediaTypeNotSupportedException ex, HttpServletRequest request)
			throws HttpMediaTypeNotSupportedException {
		if (!ofInterface(request)) {
			throw ex;
		}
		return answer(ApiProblems.problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
				"This address does not take “" + ex.getContentType() + "”",
				"Send it with Content-Type " + inWords(ex.getSupportedMediaTypes())), ex.getHeaders());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unwritable(HttpMediaTypeNotAcceptableException ex, HttpServletRequest request)
			throws HttpMediaTypeNotAcceptableException {
		if (!ofInterface(request)) {
			throw ex;
		}
		return answer(ApiProblems.problem(HttpStatus.NOT_ACCEPTABLE, "This address does not answer in that form",
				"Leave Accept out, or accept " + inWords(ex.getSupportedMediaTypes())), ex.getHeaders());
	}

	private static boolean ofInterface(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/");
	}

	private static String inWords(List<MediaType> types) {
		return types.stream().map(MediaType::toString).distinct().collect(Collectors.joining(" or "));
	}

	/** Names its form itself: what the caller accepts must not leave it unanswered. */
	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

}

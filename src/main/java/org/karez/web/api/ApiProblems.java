package org.karez.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RefusedFileException;
import org.karez.run.imports.NoSuchImportException;
import org.karez.run.imports.UnjudgedSuppliersException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every trouble of the interface as a problem (RFC 9457) that says what happened and what
 * to do.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

	@ExceptionHandler
	ProblemDetail flaws(FlawedRequestException ex) {
		return flawed(ex);
	}

	static ProblemDetail flawed(FlawedRequestException ex) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "The request is flawed",
				"Mend what “flaws” names and send it again");
		problem.setProperty("flaws", ex.flaws());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail missing(NoSuchImportException ex) {
		return problem(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()),
				"POST /api/v1/imports answers with the id");
	}

	@ExceptionHandler
	ProblemDetail refused(RefusedFileException ex) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, ex.what(), String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail unjudged(UnjudgedSuppliersException ex) {
		return problem(HttpStatus.CONFLICT, ex.what(), UnjudgedSuppliersException.remedy());
	}

	@ExceptionHandler
	ProblemDetail unforeseen(RuntimeException ex) {
		String mark = Integer.toHexString(System.identityHashCode(ex)).toLowerCase(Locale.ROOT);
		log.error("Unforeseen trouble {}", mark, ex);
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong that was not foreseen",
				"Try again; if it stays so, give “trouble " + mark + "” to whoever runs Karez");
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = BrokenJson.problem(ex);
		return handleExceptionInternal(ex, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = flawed(new FlawedRequestException(
				List.of(new Flaw("/" + ex.getRequestPartName(), "Send the file itself as the part “"
						+ ex.getRequestPartName() + "” of a multipart/form-data request"))));
		return handleExceptionInternal(ex, problem, headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = (ex instanceof MethodArgumentTypeMismatchException parameter
				&& !parameter.getParameter().hasParameterAnnotation(PathVariable.class)) ? unreadable(parameter)
						: problem(HttpStatus.NOT_FOUND, "There is nothing at this address",
								"“" + ex.getValue() + "” is not an id that Karez gave out");
		return handleExceptionInternal(ex, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
	}

	private static ProblemDetail unreadable(MethodArgumentTypeMismatchException ex) {
		Class<?> type = ex.getParameter().getParameterType();
		String remedy = "This cannot be read";
		if (type == LocalDate.class) {
			remedy = "Write a date such as 2026-11-01";
		}
		else if (type == boolean.class) {
			remedy = "Write true or false";
		}
		else if (type == MultipartFile.class) {
			remedy = "Send the file itself";
		}
		return flawed(new FlawedRequestException(List.of(new Flaw("/" + ex.getName(), remedy))));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = problem(HttpStatus.CONTENT_TOO_LARGE, "The file is larger than this server takes",
				"Split the list, or have spring.servlet.multipart.max-file-size raised");
		return handleExceptionInternal(ex, problem, headers, HttpStatus.CONTENT_TOO_LARGE, request);
	}

	static ProblemDetail problem(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return problem;
	}

}

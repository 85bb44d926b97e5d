package org.karez.web.api;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/**
 * Answers what the server itself turns away before any handler sees it, such as TRACE, in
 * the interface's own form; pages keep theirs.
 */
@Controller
class ApiErrors extends BasicErrorController {

	ApiErrors(ErrorAttributes attributes, ObjectProvider<ErrorViewResolver> resolvers) {
		super(attributes, new ErrorProperties(), resolvers.orderedStream().toList());
	}

	/** A problem for callers of the interface, whatever form they accept. */
	@Override
	public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (!address.startsWith("/api/")) {
			return super.error(request);
		}
		HttpStatus status = getStatus(request);
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Map.of("status", status.value(), "title",
					"The server turned this request away: " + status.getReasonPhrase(), "detail",
					"The addresses of the interface, with the methods they take, stand at /api/docs"));
	}

}

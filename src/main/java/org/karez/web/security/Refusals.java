package org.karez.web.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a caller away in the interface's own words: a problem that says what to do.
 */
class Refusals {

	private final JsonMapper json;

	Refusals(JsonMapper json) {
		this.json = json;
	}

	void unknown(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Karez\"");
		write(response, HttpStatus.UNAUTHORIZED, "No valid key",
				"Send a live key as X-Api-Key or as Authorization: Bearer; an administrator makes keys on the page Access");
	}

	void forbidden(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
		write(response, HttpStatus.FORBIDDEN, "This key may not do that",
				"Ask an administrator for a key of another role: AUDITOR reads, OFFICER also checks and hands lists in, ADMIN also puts rules in force");
	}

	private void write(HttpServletResponse response, HttpStatus status, String title, String detail)
			throws IOException {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}

package org.karez.web.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.karez.audit.Trail;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a caller away in the interface's own words: a problem that says what to do.
 */
class Refusals {

	private static final int SHOWN = 10;

	private final JsonMapper json;

	private final Trail trail;

	private final Sparingly sparingly;

	Refusals(JsonMapper json, Trail trail, Sparingly sparingly) {
		this.json = json;
		this.trail = trail;
		this.sparingly = sparingly;
	}

	void unknown(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
		ApiKeyFilter.presented(request).ifPresent((key) -> refused(request, key));
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Karez\"");
		write(response, HttpStatus.UNAUTHORIZED, "No valid key",
				"Send a live key as X-Api-Key or as Authorization: Bearer; an administrator makes keys on the page Access");
	}

	void forbidden(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
		this.trail.add(String.valueOf(request.getRemoteUser()), "refused", PageRefusals.address(request),
				"the key's role does not allow it");
		write(response, HttpStatus.FORBIDDEN, "This key may not do that",
				"Ask an administrator for a key of another role: AUDITOR reads, OFFICER also checks and hands lists in, ADMIN also puts rules in force");
	}

	/** The beginning of a key tells which it was, and opens nothing. */
	private void refused(HttpServletRequest request, String key) {
		String address = request.getRemoteAddr();
		if (this.sparingly.due(address)) {
			String begins = key.substring(0, Math.min(key.length(), SHOWN)).replaceAll("\\p{C}", "");
			this.trail.add("unknown key", "key-refused", PageRefusals.address(request),
					"begins " + begins + "…, from " + address);
		}
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

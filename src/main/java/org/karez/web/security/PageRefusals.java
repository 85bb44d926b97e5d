package org.karez.web.security;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.karez.audit.Trail;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Turns a person away from a page: writes it down where they may not, and hands what they
 * typed back where their session has ended meanwhile.
 */
class PageRefusals implements AccessDeniedHandler {

	private static final List<String> SECRET = List.of("password", "current", "wanted", "again");

	private static final int LONGEST = 200;

	private final Trail trail;

	PageRefusals(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		if (reason instanceof CsrfException && SignInThrottle.SIGN_IN.matches(request)) {
			response.sendRedirect(request.getContextPath() + "/login?late");
			return;
		}
		if (reason instanceof CsrfException) {
			request.setAttribute(EndedSession.TYPED, typed(request));
		}
		else if (request.getRemoteUser() != null) {
			this.trail.add(request.getRemoteUser(), "refused", address(request), "the role does not allow it");
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	static String address(HttpServletRequest request) {
		String address = request.getMethod() + " " + request.getRequestURI();
		return (address.length() <= LONGEST) ? address : address.substring(0, LONGEST) + "…";
	}

	private static String typed(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !field.getKey().startsWith("_") && !SECRET.contains(field.getKey()))
			.sorted(Map.Entry.comparingByKey())
			.flatMap((field) -> Arrays.stream(field.getValue())
				.filter((value) -> !value.isBlank())
				.map((value) -> field.getKey() + ": " + value))
			.collect(Collectors.joining("\n"));
	}

}

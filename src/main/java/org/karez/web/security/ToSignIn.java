package org.karez.web.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Leads a browser to another page, also where a script of the page asked for a piece of
 * it: the piece would else hold the whole sign-in page.
 */
final class ToSignIn {

	static final String BY_SCRIPT = "HX-Request";

	private ToSignIn() {
	}

	static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
		String address = request.getContextPath() + path;
		if (request.getHeader(BY_SCRIPT) == null) {
			response.sendRedirect(address);
			return;
		}
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		response.setHeader("HX-Redirect", address);
	}

}

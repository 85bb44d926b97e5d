package org.karez.web.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has whoever guesses passwords at the sign-in wait.
 */
@Component
class SignInThrottle extends OncePerRequestFilter {

	/** The same way of reading an address as that of the filter that signs in. */
	static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login");

	private final GuessLimit limit;

	SignInThrottle(GuessLimit limit) {
		this.limit = limit;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean signIn = SIGN_IN.matches(request);
		String name = signIn ? request.getParameter("username") : null;
		if (signIn && this.limit.waits((name != null) ? name : "", request.getRemoteAddr())) {
			response.sendRedirect(request.getContextPath() + "/login?wait");
			return;
		}
		chain.doFilter(request, response);
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		this.limit.failed(event.getAuthentication().getName(), address(event.getAuthentication()));
	}

	@EventListener
	void succeeded(AuthenticationSuccessEvent event) {
		this.limit.succeeded(event.getAuthentication().getName());
	}

	static String address(Authentication who) {
		return (who.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "unknown";
	}

}

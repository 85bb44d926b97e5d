package org.karez.web.security;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes guessing slow: after five wrong passwords a name waits a minute.
 */
@Component
class SignInThrottle extends OncePerRequestFilter {

	private static final int TRIES = 5;

	private static final Duration WAIT = Duration.ofMinutes(1);

	private static final int NAMES_KEPT = 10_000;

	private final Map<String, Failures> failures = new ConcurrentHashMap<>();

	private final Clock clock;

	SignInThrottle(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean signIn = "POST".equals(request.getMethod()) && "/login".equals(request.getServletPath());
		if (signIn && blocked(key(request.getParameter("username")))) {
			response.sendRedirect(request.getContextPath() + "/login?wait");
			return;
		}
		chain.doFilter(request, response);
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		Instant now = this.clock.instant();
		if (this.failures.size() >= NAMES_KEPT) {
			this.failures.values().removeIf((failed) -> failed.last.plus(WAIT).isBefore(now));
		}
		this.failures.merge(key(event.getAuthentication().getName()), new Failures(1, now),
				(before, one) -> new Failures(before.stale(now) ? 1 : before.count + 1, now));
	}

	@EventListener
	void succeeded(AuthenticationSuccessEvent event) {
		this.failures.remove(key(event.getAuthentication().getName()));
	}

	private boolean blocked(String name) {
		Failures failed = this.failures.get(name);
		return failed != null && failed.count >= TRIES && !failed.stale(this.clock.instant());
	}

	private static String key(@Nullable String name) {
		return (name == null) ? "" : name.strip().toLowerCase(Locale.ROOT);
	}

	private record Failures(int count, Instant last) {

		boolean stale(Instant now) {
			return this.last.plus(WAIT).isBefore(now);
		}

	}

}

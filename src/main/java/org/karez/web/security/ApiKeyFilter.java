package org.karez.web.security;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.karez.access.ApiKey;
import org.karez.access.ApiKeys;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises the caller by {@code X-Api-Key} or {@code Authorization: Bearer}.
 */
class ApiKeyFilter extends OncePerRequestFilter {

	private static final String BEARER = "Bearer ";

	private final ApiKeys keys;

	ApiKeyFilter(ApiKeys keys) {
		this.keys = keys;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		presented(request).flatMap(this.keys::presented).ifPresent(this::signIn);
		chain.doFilter(request, response);
	}

	private void signIn(ApiKey key) {
		this.keys.used(key);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new PreAuthenticatedAuthenticationToken(key.principal(), "",
				List.of(new SimpleGrantedAuthority(key.role().authority()))));
		SecurityContextHolder.setContext(context);
	}

	static Optional<String> presented(HttpServletRequest request) {
		String header = request.getHeader("X-Api-Key");
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null && authorization != null
				&& authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			header = authorization.substring(BEARER.length());
		}
		return Optional.ofNullable(header).map(String::strip);
	}

}

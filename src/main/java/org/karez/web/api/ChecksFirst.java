package org.karez.web.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.karez.run.RightOfWay;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the work on long lists stand still while a check of a single supplier is answered:
 * somebody waits for it before a purchase.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChecksFirst extends OncePerRequestFilter {

	private static final String CHECKS = "/api/v1/checks";

	private final RightOfWay way;

	ChecksFirst(RightOfWay way) {
		this.way = way;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod()) || !CHECKS.equals(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.way.enter();
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.way.leave();
		}
	}

}

package org.karez.web.security;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.karez.access.SignedIn;
import org.karez.access.User;
import org.karez.access.Users;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks who was given a password to choose their own first, and ends a session whose owner
 * an administrator has locked out or whose password was changed elsewhere.
 */
@Component
class AccountCheck implements HandlerInterceptor, WebMvcConfigurer {

	private static final String ASKED = "/password";

	private final Users users;

	AccountCheck(Users users) {
		this.users = users;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.excludePathPatterns("/login", "/logout", "/error", "/assets/**", "/webjars/**", "/api/**",
					"/swagger-ui/**", "/schemas/**", "/actuator/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		Optional<User> user = Optional.ofNullable(request.getRemoteUser()).flatMap(this.users::named);
		if (user.filter((one) -> !one.enabled() || outdated(request, one)).isPresent()) {
			request.getSession().invalidate();
			ToSignIn.lead(request, response, "/login?ended");
			return false;
		}
		boolean asked = ASKED.equals(request.getServletPath());
		if (!asked && user.filter(User::mustChange).isPresent()) {
			ToSignIn.lead(request, response, ASKED);
			return false;
		}
		return true;
	}

	private static boolean outdated(HttpServletRequest request, User now) {
		return request.getUserPrincipal() instanceof Authentication session
				&& session.getPrincipal() instanceof SignedIn begun && !begun.current(now);
	}

}

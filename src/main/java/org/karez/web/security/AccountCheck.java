package org.karez.web.security;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.karez.access.User;
import org.karez.access.Users;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks who was given a password to choose their own first, and ends the session of whom
 * an administrator has locked out.
 */
@Component
class AccountCheck implements HandlerInterceptor, WebMvcConfigurer {

	private final Users users;

	AccountCheck(Users users) {
		this.users = users;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.excludePathPatterns("/password", "/login", "/logout", "/error", "/assets/**", "/webjars/**", "/api/**",
					"/swagger-ui/**", "/schemas/**", "/actuator/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		Optional<User> user = Optional.ofNullable(request.getRemoteUser()).flatMap(this.users::named);
		if (user.filter(User::mustChange).isPresent()) {
			response.sendRedirect(request.getContextPath() + "/password");
			return false;
		}
		if (user.filter((one) -> !one.enabled()).isPresent()) {
			request.getSession().invalidate();
			response.sendRedirect(request.getContextPath() + "/login");
			return false;
		}
		return true;
	}

}

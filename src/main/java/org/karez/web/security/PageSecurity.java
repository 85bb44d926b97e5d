package org.karez.web.security;

import java.util.Objects;

import org.karez.audit.Trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The pages are reached after signing in; auditors read, officers act, administrators
 * manage access.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

	private static final String[] OPEN = { "/login", "/assets/**", "/webjars/**", "/favicon.ico", "/error",
			"/actuator/health/**", "/api/openapi/**", "/api/docs/**", "/swagger-ui/**", "/schemas/**" };

	/**
	 * Everything from this server, nothing inline: a page can't be made to run others'
	 * code.
	 */
	private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	static RoleHierarchy roleHierarchy() {
		return RoleHierarchyImpl.fromHierarchy("ROLE_ADMIN > ROLE_OFFICER\nROLE_OFFICER > ROLE_AUDITOR");
	}

	@Bean
	@Order(2)
	SecurityFilterChain pageChain(HttpSecurity http, SignInThrottle throttle, Trail trail) {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(OPEN)
				.permitAll()
				.requestMatchers("/admin/**")
				.hasRole("ADMIN")
				.requestMatchers("/password", "/logout")
				.authenticated()
				.requestMatchers(HttpMethod.GET)
				.hasRole("AUDITOR")
				.requestMatchers(HttpMethod.HEAD)
				.hasRole("AUDITOR")
				.requestMatchers("/verify", "/imports/*/report/replay")
				.hasRole("AUDITOR")
				.anyRequest()
				.hasRole("OFFICER"))
			.formLogin((login) -> login.loginPage("/login").defaultSuccessUrl("/").failureUrl("/login?wrong"))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(new PageRefusals(trail))
				.authenticationEntryPoint((request, response, reason) -> ToSignIn.lead(request, response, "/login")))
			.logout((logout) -> logout.logoutSuccessUrl("/login?bye"))
			.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
			.headers(PageSecurity::headers)
			.build();
	}

	/** No text holds the sign that PostgreSQL refuses. */
	@Bean
	static HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((value) -> value.indexOf('\0') < 0);
		return firewall;
	}

	/**
	 * After signing in a person comes back to a page, never to a piece or picture of one.
	 */
	private static RequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(
				(request) -> "GET".equals(request.getMethod()) && request.getHeader(ToSignIn.BY_SCRIPT) == null
						&& Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html"));
		return cache;
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy("camera=(), microphone=(), geolocation=()"));
	}

}

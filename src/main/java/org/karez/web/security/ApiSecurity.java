package org.karez.web.security;

import java.time.Clock;

import org.karez.access.ApiKeys;
import org.karez.audit.Trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interface is reached with a key and keeps no session, so that no browser can be
 * made to call it.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	@Bean
	@Order(1)
	SecurityFilterChain apiChain(HttpSecurity http, ApiKeys keys, JsonMapper json, Trail trail, Clock clock) {
		Refusals refusals = new Refusals(json, trail, new Sparingly(clock));
		return http.securityMatcher("/api/v1/**")
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.addFilterBefore(new ApiKeyFilter(keys), AuthorizationFilter.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals::unknown)
				.accessDeniedHandler(refusals::forbidden))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET)
				.hasRole("AUDITOR")
				.requestMatchers(HttpMethod.HEAD)
				.hasRole("AUDITOR")
				.requestMatchers("/api/v1/rules/in-force")
				.hasRole("ADMIN")
				.requestMatchers("/api/v1/verifications", "/api/v1/reports/*/replay", "/api/v1/checks/*/replay")
				.hasRole("AUDITOR")
				.anyRequest()
				.hasRole("OFFICER"))
			.build();
	}

}

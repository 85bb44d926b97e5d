package org.karez.web.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets the session in which a password was changed go on; all others of the same person
 * end, because they began under another password.
 */
@Component
public class Sessions {

	private final UserDetailsService people;

	Sessions(UserDetailsService people) {
		this.people = people;
	}

	public void goOn(String name, HttpServletRequest request) {
		UserDetails person = this.people.loadUserByUsername(name);
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(person, null,
				person.getAuthorities());
		token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
		token.eraseCredentials();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(token);
		SecurityContextHolder.setContext(context);
		request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
		request.changeSessionId();
	}

}

package org.karez.web.security;

import org.karez.audit.Trail;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Writes down who signed in, who tried to, and who signed out.
 */
@Component
class SignInTrail {

	private final Trail trail;

	SignInTrail(Trail trail) {
		this.trail = trail;
	}

	@EventListener
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		this.trail.add(event.getAuthentication().getName(), "signed-in", "session",
				"from " + SignInThrottle.address(event.getAuthentication()));
	}

	@EventListener
	void refused(AbstractAuthenticationFailureEvent event) {
		String why = (event.getException() instanceof DisabledException) ? "locked out" : "wrong name or password";
		this.trail.add(event.getAuthentication().getName(), "sign-in-refused", "session",
				why + ", from " + SignInThrottle.address(event.getAuthentication()));
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		this.trail.add(event.getAuthentication().getName(), "signed-out", "session", "");
	}

}

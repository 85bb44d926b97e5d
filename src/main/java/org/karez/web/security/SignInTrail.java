package org.karez.web.security;

import org.karez.audit.Trail;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Writes down who signed in and who tried to.
 */
@Component
class SignInTrail {

	private final Trail trail;

	SignInTrail(Trail trail) {
		this.trail = trail;
	}

	@EventListener
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		this.trail.add(event.getAuthentication().getName(), "signed-in", "session", "");
	}

	@EventListener
	void refused(AbstractAuthenticationFailureEvent event) {
		this.trail.add(event.getAuthentication().getName(), "sign-in-refused", "session",
				event.getException().getClass().getSimpleName());
	}

}

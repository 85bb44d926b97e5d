package org.karez.access;

import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person in a session, who remembers under which password it began.
 */
public final class SignedIn extends org.springframework.security.core.userdetails.User {

	private static final long serialVersionUID = 1L;

	private final String stamp;

	SignedIn(User user, String passwordHash) {
		super(user.name(), passwordHash, user.enabled(), true, true, true,
				List.of(new SimpleGrantedAuthority(user.role().authority())));
		this.stamp = user.stamp();
	}

	/** Whether the password is still the one the session began under. */
	public boolean current(User now) {
		return this.stamp.equals(now.stamp());
	}

}

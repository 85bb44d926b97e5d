package org.karez.access;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Tells Spring Security whom a name belongs to.
 */
@Service
class SignInDetails implements UserDetailsService {

	private final Users users;

	SignInDetails(Users users) {
		this.users = users;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		User user = this.users.named(name).orElseThrow(() -> new UsernameNotFoundException("No such user"));
		return new SignedIn(user, this.users.passwordHash(name).orElseThrow());
	}

}

package org.karez.run.workers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever knows the secret; there is nothing on the broker that one worker may
 * and another may not.
 *
 * @param secret the secret
 */
record SharedSecret(String secret) implements ActiveMQSecurityManager {

	@Override
	public boolean validateUser(@Nullable String user, @Nullable String password) {
		return password != null && MessageDigest.isEqual(password.getBytes(StandardCharsets.UTF_8),
				this.secret.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public boolean validateUserAndRole(@Nullable String user, @Nullable String password, Set<Role> roles,
			CheckType check) {
		return validateUser(user, password);
	}

}

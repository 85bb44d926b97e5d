package org.karez.access;

import java.util.LinkedHashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Adds one user of each role at the first start, or lets an administrator who forgot
 * their password in again, and says once how to sign in.
 */
@Component
class FirstUsers {

	private static final Logger log = LoggerFactory.getLogger(FirstUsers.class);

	private final Users users;

	private final String reset;

	private final int port;

	FirstUsers(Users users, @Value("${karez.reset-password:}") String reset, @Value("${server.port:8080}") int port) {
		this.users = users;
		this.reset = reset;
		this.port = port;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tellHowToSignIn() {
		Map<String, String> passwords = new LinkedHashMap<>();
		if (this.users.all().isEmpty()) {
			passwords.put("officer", this.users.add("officer", Role.OFFICER));
			passwords.put("auditor", this.users.add("auditor", Role.AUDITOR));
			passwords.put("admin", this.users.add("admin", Role.ADMIN));
		}
		else if (!this.reset.isBlank()) {
			passwords.put(this.reset, this.users.reset(this.reset));
		}
		if (!passwords.isEmpty()) {
			print(passwords);
		}
	}

	private void print(Map<String, String> passwords) {
		StringBuilder text = new StringBuilder("\n\nSign in at http://localhost:" + this.port
				+ " with one of these; each is shown only now and changed at the first sign-in:\n\n");
		passwords.forEach((name, password) -> text.append(String.format("    %-10s %s%n", name, password)));
		log.info("{}", text);
	}

}

package org.karez.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.karez.access.Likeness;
import org.karez.audit.Trail;

import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after five wrong passwords a name waits a minute, after thirty an
 * address. Names that look alike wait together, so no spelling goes round it.
 */
@Component
public class GuessLimit {

	private static final int TRIES_OF_A_NAME = 5;

	private static final int TRIES_FROM_AN_ADDRESS = 30;

	private static final Duration WAIT = Duration.ofMinutes(1);

	private static final int KEPT = 10_000;

	private final Map<String, Failures> failures = new ConcurrentHashMap<>();

	private final Trail trail;

	private final Clock clock;

	GuessLimit(Trail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/** Whether a password given under a name from an address is not looked at now. */
	public boolean waits(String name, String address) {
		return reached(ofName(name), TRIES_OF_A_NAME) || reached(ofAddress(address), TRIES_FROM_AN_ADDRESS);
	}

	/** Counts a wrong password; where a wait begins, the trail says so once. */
	public void failed(String name, String address) {
		if (count(ofName(name)) == TRIES_OF_A_NAME) {
			this.trail.add(name, "made-to-wait", "name",
					TRIES_OF_A_NAME + " wrong passwords, the last from " + address);
		}
		if (count(ofAddress(address)) == TRIES_FROM_AN_ADDRESS) {
			this.trail.add(name, "made-to-wait", "address " + address, TRIES_FROM_AN_ADDRESS + " wrong passwords");
		}
	}

	/** Forgets the wrong passwords of a name once the right one is given. */
	public void succeeded(String name) {
		this.failures.remove(ofName(name));
	}

	private static String ofName(String name) {
		return "name " + Likeness.of(name);
	}

	private static String ofAddress(String address) {
		return "address " + address;
	}

	private boolean reached(String key, int limit) {
		Failures failed = this.failures.get(key);
		return failed != null && failed.count >= limit && !failed.stale(this.clock.instant());
	}

	private int count(String key) {
		Instant now = this.clock.instant();
		if (this.failures.size() >= KEPT) {
			this.failures.values().removeIf((failed) -> failed.stale(now));
		}
		Failures counted = this.failures.merge(key, new Failures(1, now),
				(before, one) -> new Failures(before.stale(now) ? 1 : before.count + 1, now));
		return Objects.requireNonNull(counted).count;
	}

	private record Failures(int count, Instant last) {

		boolean stale(Instant now) {
			return this.last.plus(WAIT).isBefore(now);
		}

	}

}

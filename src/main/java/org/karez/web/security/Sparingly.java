package org.karez.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets the same be written down once a minute, so that nobody fills the trail from
 * outside.
 */
class Sparingly {

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private static final int KEPT = 1000;

	private final Map<String, Instant> noted = new LinkedHashMap<>();

	private final Clock clock;

	Sparingly(Clock clock) {
		this.clock = clock;
	}

	/** Whether it is to be written down now. */
	synchronized boolean due(String what) {
		Instant now = this.clock.instant();
		Instant last = this.noted.get(what);
		if (last != null && last.plus(PAUSE).isAfter(now)) {
			return false;
		}
		this.noted.values().removeIf((at) -> !at.plus(PAUSE).isAfter(now));
		if (this.noted.size() >= KEPT) {
			return false;
		}
		this.noted.put(what, now);
		return true;
	}

}

package org.karez.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Fingerprint;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets a caller send the same request twice and have it done once, by its
 * {@code Idempotency-Key}.
 * <p>
 * While a request is being answered its claim is renewed; one that nobody renews belongs
 * to a process that died, and whoever sends the request again takes it over.
 */
@Repository
class SentBefore {

	private static final int LONGEST_KEY = 255;

	private static final int RENEWED_EVERY_MILLIS = 15_000;

	/** Several renewals may fail in a busy process that still lives. */
	private static final Duration DEAD_AFTER = Duration.ofSeconds(90);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Set<Claim> live = ConcurrentHashMap.newKeySet();

	SentBefore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Does something once for each key.
	 * @param caller who sends
	 * @param key the key, or null where the caller sends none
	 * @param request what tells the request from others under the same key
	 * @param action does it and answers
	 * @return the answer given now or the first time
	 */
	String once(String caller, @Nullable String key, String request, Supplier<String> action) {
		if (key == null) {
			return action.get();
		}
		if (key.length() > LONGEST_KEY) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
					"An Idempotency-Key has at most " + LONGEST_KEY + " characters");
		}
		Claim claim = new Claim(caller, key, Fingerprint.of(request));
		if (!take(claim)) {
			return before(claim);
		}
		this.live.add(claim);
		try {
			String answer = action.get();
			this.jdbc.sql("update sent_before set answer = ? where caller = ? and key = ?")
				.params(answer, caller, key)
				.update();
			return answer;
		}
		catch (RuntimeException ex) {
			this.jdbc.sql("delete from sent_before where caller = ? and key = ?").params(caller, key).update();
			throw ex;
		}
		finally {
			this.live.remove(claim);
		}
	}

	@Scheduled(fixedDelay = RENEWED_EVERY_MILLIS)
	void renew() {
		this.live.forEach((claim) -> this.jdbc
			.sql("update sent_before set at = ? where caller = ? and key = ? and answer is null")
			.params(now(), claim.caller(), claim.key())
			.update());
	}

	private boolean take(Claim claim) {
		OffsetDateTime now = now();
		return this.jdbc.sql("""
				insert into sent_before(caller, key, request, at) values (?, ?, ?, ?)
				on conflict (caller, key) do update set at = excluded.at
				where sent_before.answer is null and sent_before.request = excluded.request and sent_before.at < ?
				""").params(claim.caller(), claim.key(), claim.request(), now, now.minus(DEAD_AFTER)).update() == 1;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	private String before(Claim claim) {
		Earlier earlier = this.jdbc.sql("select request, answer from sent_before where caller = ? and key = ?")
			.params(claim.caller(), claim.key())
			.query(Earlier.class)
			.single();
		if (!earlier.request().equals(claim.request())) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
					"This Idempotency-Key was sent with another request; use a new key for a new request");
		}
		if (earlier.answer() == null) {
			throw new ResponseStatusException(HttpStatus.CONFLICT,
					"The first request with this Idempotency-Key is still being answered; send it again in a moment, "
							+ "or after two minutes where Karez was started again meanwhile");
		}
		return earlier.answer();
	}

	/**
	 * A request that is being answered.
	 *
	 * @param caller who sends it
	 * @param key the caller's key for it
	 * @param request the digest of what it asks
	 */
	private record Claim(String caller, String key, String request) {
	}

	/** What is known of a request that was sent before. */
	record Earlier(String request, @Nullable String answer) {

	}

}

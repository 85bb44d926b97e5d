package org.karez.web.api;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.karez.tables.Fingerprint;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets a caller send the same request twice and have it done once, by its
 * {@code Idempotency-Key}.
 */
@Repository
class SentBefore {

	private final JdbcClient jdbc;

	private final Clock clock;

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
		String digest = Fingerprint.of(request);
		if (!claim(caller, key, digest)) {
			return before(caller, key, digest);
		}
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
	}

	private boolean claim(String caller, String key, String digest) {
		return this.jdbc.sql("""
				insert into sent_before(caller, key, request, at) values (?, ?, ?, ?) on conflict do nothing
				""")
			.params(caller, key, digest, OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone()))
			.update() == 1;
	}

	private String before(String caller, String key, String digest) {
		Earlier earlier = this.jdbc.sql("select request, answer from sent_before where caller = ? and key = ?")
			.params(caller, key)
			.query(Earlier.class)
			.single();
		if (!earlier.request().equals(digest)) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
					"This Idempotency-Key was sent with another request; use a new key for a new request");
		}
		if (earlier.answer() == null) {
			throw new ResponseStatusException(HttpStatus.CONFLICT,
					"The first request with this Idempotency-Key is still being answered; send it again in a moment");
		}
		return earlier.answer();
	}

	record Earlier(String request, @Nullable String answer) {

	}

}

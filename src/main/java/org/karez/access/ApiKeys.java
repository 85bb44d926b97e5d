package org.karez.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The keys of procurement systems, kept as digests.
 */
@Repository
public class ApiKeys {

	private static final int HINT_LENGTH = 10;

	private static final Pattern LABEL = Pattern.compile("[^\\p{C}]{1,60}");

	private final JdbcClient jdbc;

	private final Clock clock;

	ApiKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public List<ApiKey> all() {
		return this.jdbc.sql("select * from api_key order by id").query(ApiKeys::key).list();
	}

	public Optional<ApiKey> find(long id) {
		return this.jdbc.sql("select * from api_key where id = ?").param(id).query(ApiKeys::key).optional();
	}

	/**
	 * Makes a key.
	 * @param label what it is for, in 1 to 60 visible signs; no other live key is called
	 * like it
	 * @param role what it may do; with ADMIN it may also put rules in force, and nothing
	 * else that people need the role for
	 * @param by who makes it
	 * @return the key in clear, shown once
	 * @throws IllegalArgumentException where the label is not of that form or taken
	 */
	public String create(String label, Role role, String by) {
		check(label.strip());
		String key = Secrets.key();
		this.jdbc.sql("insert into api_key(label, role, hash, hint, created_by, created_at) values (?, ?, ?, ?, ?, ?)")
			.params(label.strip(), role.name(), Secrets.digest(key), key.substring(0, HINT_LENGTH), by, now())
			.update();
		return key;
	}

	private void check(String label) {
		if (!LABEL.matcher(label).matches()) {
			throw new IllegalArgumentException(
					"A key has a label that says what it is for, in at most 60 visible signs");
		}
		String like = Likeness.of(label);
		if (all().stream().anyMatch((key) -> key.live() && Likeness.of(key.label()).equals(like))) {
			throw new IllegalArgumentException("There is a live key called like “" + label
					+ "”; revoke it first, or say in the label how this one differs");
		}
	}

	/** The live key with this text, if there is one. */
	public Optional<ApiKey> presented(String key) {
		return this.jdbc.sql("select * from api_key where hash = ? and revoked_at is null")
			.param(Secrets.digest(key))
			.query(ApiKeys::key)
			.optional();
	}

	/**
	 * Remembers that a key was used, to the hour, so that busy keys cost no trip to the
	 * database each time.
	 * @param key the key
	 */
	public void used(ApiKey key) {
		Instant last = key.lastUsedAt();
		if (last == null || last.isBefore(this.clock.instant().minus(Duration.ofHours(1)))) {
			this.jdbc.sql("update api_key set last_used_at = ? where id = ?").params(now(), key.id()).update();
		}
	}

	/**
	 * Ends a key.
	 * @param id its number
	 * @return whether there was a live key of that number
	 */
	public boolean revoke(long id) {
		return this.jdbc.sql("update api_key set revoked_at = ? where id = ? and revoked_at is null")
			.params(now(), id)
			.update() > 0;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	private static ApiKey key(ResultSet row, int number) throws SQLException {
		return new ApiKey(row.getLong("id"), row.getString("label"), Role.valueOf(row.getString("role")),
				row.getString("hint"), row.getString("created_by"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), instant(row, "last_used_at"),
				instant(row, "revoked_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

}

package org.karez.web.api;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Checks answered over the interface, kept as they were asked and answered.
 */
@Repository
class Checks {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final Clock clock;

	Checks(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.clock = clock;
	}

	/**
	 * A check as it was asked and answered.
	 *
	 * @param id its number
	 * @param input the supplier as the request gave it
	 * @param answer the answer
	 */
	record Kept(UUID id, String input, String answer) {

	}

	void keep(String caller, List<Kept> checks) {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
		this.template.batchUpdate("insert into check_answer(id, caller, at, input, answer) values (?, ?, ?, ?, ?)",
				checks, BATCH, (statement, check) -> set(statement, caller, now, check));
	}

	private static void set(PreparedStatement statement, String caller, OffsetDateTime now, Kept check)
			throws SQLException {
		statement.setObject(1, check.id());
		statement.setString(2, caller);
		statement.setObject(3, now);
		statement.setString(4, check.input());
		statement.setString(5, check.answer());
	}

	Optional<String> answer(UUID id) {
		return this.jdbc.sql("select answer from check_answer where id = ?").param(id).query(String.class).optional();
	}

}

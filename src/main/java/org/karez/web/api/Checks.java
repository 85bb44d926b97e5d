package org.karez.web.api;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.karez.audit.Trail;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks answered over the interface, kept as they were asked and answered.
 */
@Repository
class Checks {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final Trail trail;

	private final Clock clock;

	Checks(JdbcClient jdbc, JdbcTemplate template, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.trail = trail;
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

	/**
	 * Keeps checks that were answered together, with one entry in the trail.
	 * @param caller who asked
	 * @param checks the checks
	 * @param subject what the trail says was checked
	 * @param detail what it says beside
	 */
	@Transactional
	public void keep(String caller, List<Kept> checks, String subject, String detail) {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
		this.template.batchUpdate("insert into check_answer(id, caller, at, input, answer) values (?, ?, ?, ?, ?)",
				checks, BATCH, (statement, check) -> set(statement, caller, now, check));
		this.trail.add(caller, (checks.size() == 1) ? "supplier-checked" : "suppliers-checked", subject, detail);
	}

	private static void set(PreparedStatement statement, String caller, OffsetDateTime now, Kept check)
			throws SQLException {
		statement.setObject(1, check.id());
		statement.setString(2, caller);
		statement.setObject(3, now);
		statement.setString(4, check.input());
		statement.setString(5, check.answer());
	}

	Optional<Kept> find(UUID id) {
		return this.jdbc.sql("select id, input, answer from check_answer where id = ?")
			.param(id)
			.query((row, number) -> new Kept(id, row.getString("input"), row.getString("answer")))
			.optional();
	}

}

package org.karez.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The trail of what people did; it is only ever added to, and the database refuses
 * anything else.
 */
@Repository
public class Trail {

	private static final String HOLDS = " and (who || ' ' || what || ' ' || subject || ' ' || detail) ilike :text";

	private final JdbcClient jdbc;

	private final Clock clock;

	Trail(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void add(String who, String what, String subject, String detail) {
		this.jdbc.sql("insert into trail(at, who, what, subject, detail) values (?, ?, ?, ?, ?)")
			.params(OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone()), who, what, subject, detail)
			.update();
	}

	/**
	 * The latest entries.
	 * @param before only entries with a smaller number
	 * @param limit how many at most
	 * @return the entries, newest first
	 */
	public List<TrailEntry> latest(long before, int limit) {
		return found("", before, limit);
	}

	/**
	 * The latest entries that hold a text.
	 * @param text what who, what, subject or detail holds in any case; empty for all
	 * @param before only entries with a smaller number
	 * @param limit how many at most
	 * @return the entries, newest first
	 */
	public List<TrailEntry> found(String text, long before, int limit) {
		String pattern = "%" + text.replaceAll("([\\\\%_])", "\\\\$1").replace(' ', '_') + "%";
		return this.jdbc
			.sql("select * from trail where id < :before" + (text.isEmpty() ? "" : HOLDS)
					+ " order by id desc limit :limit")
			.params(Map.of("before", before, "limit", limit, "text", pattern))
			.query((row, number) -> new TrailEntry(row.getLong("id"),
					row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("who"), row.getString("what"),
					row.getString("subject"), row.getString("detail")))
			.list();
	}

}

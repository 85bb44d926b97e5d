package org.karez.run.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.karez.intake.ColumnChoice;
import org.karez.intake.KnownLayout;
import org.karez.intake.json.ReadingJson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people said the columns under a header row mean. The latest word counts; nothing
 * said before is lost, so a list can be read again as it was read then.
 */
@Repository
public class KnownLayouts {

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownLayouts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps what somebody says of a header row. */
	public void say(String layout, List<ColumnChoice> columns, String who) {
		this.jdbc.sql("insert into known_layout(layout, columns, said_by, said_at) values (?, ?, ?, ?)")
			.params(layout, ReadingJson.columns(columns), who, at(this.clock.instant()))
			.update();
	}

	/** What was known of header rows at a moment, by their fingerprint. */
	public Map<String, KnownLayout> before(Instant moment) {
		return this.jdbc.sql("""
				select distinct on (layout) layout, columns, said_by, said_at from known_layout where said_at < ?
				order by layout, id desc
				""")
			.param(at(moment))
			.query((row, number) -> new KnownLayout(row.getString("layout"),
					ReadingJson.columns(row.getString("columns")), row.getString("said_by"),
					row.getObject("said_at", OffsetDateTime.class).toInstant()))
			.list()
			.stream()
			.collect(Collectors.toMap(KnownLayout::layout, (known) -> known));
	}

	public Map<String, KnownLayout> now() {
		return before(this.clock.instant());
	}

	private static OffsetDateTime at(Instant moment) {
		return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}

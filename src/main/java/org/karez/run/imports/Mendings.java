package org.karez.run.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All mended workbooks, each kept with its list.
 */
@Repository
public class Mendings {

	private final JdbcClient jdbc;

	private final Clock clock;

	Mendings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The mendings of a list, in their order. */
	public List<Mending> of(long list) {
		return this.jdbc.sql("select * from mending where import_id = ? order by number")
			.param(list)
			.query((row, number) -> new Mending(list, row.getInt("number"), row.getString("file_name"),
					row.getString("sha256"), row.getString("sent_by"),
					row.getObject("sent_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	void add(long list, int number, String fileName, String sha256, String by) {
		this.jdbc.sql(
				"insert into mending(import_id, number, file_name, sha256, sent_by, sent_at) values (?, ?, ?, ?, ?, ?)")
			.params(list, number, fileName, sha256, by,
					OffsetDateTime.ofInstant(this.clock.instant(), this.clock.getZone()))
			.update();
	}

}

package org.karez.casework.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.karez.casework.SignOff;
import org.karez.casework.SignOffRefusedException;
import org.karez.casework.SignOffs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sign-offs in the database, which itself refuses to change a completed one.
 */
@Repository
class JdbcSignOffs implements SignOffs {

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcSignOffs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Optional<SignOff> of(String report) {
		return this.jdbc.sql("select * from sign_off where report = ?")
			.param(report)
			.query(JdbcSignOffs::signOff)
			.optional();
	}

	@Override
	public SignOff prepare(String report, String by) {
		this.jdbc.sql("""
				insert into sign_off(report, prepared_by, prepared_at) values (?, ?, ?) on conflict (report)
				do update set prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at
				where sign_off.reviewed_by is null""")
			.params(report, by, JdbcDecisions.time(this.clock.instant()))
			.update();
		return of(report).orElseThrow();
	}

	@Override
	public SignOff review(String report, String by, String remarks, boolean twoPersons) {
		SignOff prepared = of(report).orElseThrow(
				() -> new SignOffRefusedException("Report " + report + " was never prepared; prepare it first"));
		SignOff reviewed = prepared.reviewed(by, this.clock.instant(), remarks, twoPersons);
		int changed = this.jdbc.sql("""
				update sign_off set reviewed_by = ?, reviewed_at = ?, remarks = ?
				where report = ? and reviewed_by is null""")
			.params(by, JdbcDecisions.time(Objects.requireNonNull(reviewed.reviewedAt())), remarks, report)
			.update();
		if (changed == 0) {
			throw new SignOffRefusedException("Report " + report + " was signed off by somebody else meanwhile");
		}
		return reviewed;
	}

	private static SignOff signOff(ResultSet row, int number) throws SQLException {
		boolean reviewed = row.getString("reviewed_by") != null;
		Instant at = reviewed ? JdbcDecisions.instant(row, "reviewed_at") : null;
		return new SignOff(row.getString("prepared_by"), JdbcDecisions.instant(row, "prepared_at"),
				row.getString("reviewed_by"), at, row.getString("remarks"));
	}

}

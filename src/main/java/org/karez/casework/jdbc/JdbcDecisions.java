package org.karez.casework.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.casework.Binding;
import org.karez.casework.Decision;
import org.karez.casework.Decisions;
import org.karez.casework.FindingKey;
import org.karez.casework.SupplierKey;
import org.karez.casework.Verdict;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Decisions in the database.
 */
@Repository
class JdbcDecisions implements Decisions {

	static final String WITH_APPROVAL = "select d.*, a.approved_by, a.approved_at from decision d"
			+ " left join decision_approval a on a.decision = d.id ";

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcDecisions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Decision decide(SupplierKey supplier, FindingKey finding, Verdict to, String justification, String by,
			Binding binding, boolean twoPersons) {
		Verdict from = latest(supplier, finding);
		Decision decision = new Decision("", supplier, finding, from, to, justification, by, this.clock.instant(), null,
				binding, twoPersons && to.releases());
		long id = this.jdbc.sql("""
				insert into decision(supplier, finding, from_verdict, to_verdict, justification, decided_by, decided_at,
				record_fingerprint, entries_fingerprint, rule, needs_approval)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
			.params(supplier.value(), finding.value(), from.name(), to.name(), justification, by, time(decision.at()),
					binding.record(), binding.entries(), binding.rule(), decision.needsApproval())
			.query(Long.class)
			.single();
		return find(Long.toString(id)).orElseThrow();
	}

	private Verdict latest(SupplierKey supplier, FindingKey finding) {
		return this.jdbc
			.sql("select to_verdict from decision where supplier = ? and finding = ? order by id desc limit 1")
			.params(supplier.value(), finding.value())
			.query(String.class)
			.optional()
			.map(Verdict::valueOf)
			.orElse(Verdict.OPEN);
	}

	@Override
	public Decision approve(String id, String by) {
		Decision decision = find(id)
			.orElseThrow(() -> new IllegalArgumentException("There is no decision " + id + " to agree to"));
		if (overruled(decision)) {
			throw new IllegalArgumentException("Decision " + id + " was overruled by a later one on the same finding;"
					+ " look at the finding as it stands now");
		}
		Decision approved = decision.approved(by, this.clock.instant());
		try {
			this.jdbc.sql("insert into decision_approval(decision, approved_by, approved_at) values (?, ?, ?)")
				.params(Long.parseLong(id), by, time(this.clock.instant()))
				.update();
			return approved;
		}
		catch (DuplicateKeyException ex) {
			throw new IllegalArgumentException("Decision " + id + " was agreed to already", ex);
		}
	}

	private boolean overruled(Decision decision) {
		return this.jdbc.sql("select exists (select 1 from decision where supplier = ? and finding = ? and id > ?)")
			.params(decision.supplier().value(), decision.finding().value(), Long.parseLong(decision.id()))
			.query(Boolean.class)
			.single();
	}

	@Override
	public Optional<Decision> find(String id) {
		return this.jdbc.sql(WITH_APPROVAL + "where d.id = ?")
			.param(Long.parseLong(id))
			.query(JdbcDecisions::decision)
			.optional();
	}

	@Override
	public Set<SupplierKey> suppliers() {
		return new HashSet<>(this.jdbc.sql("select distinct supplier from decision")
			.query((row, number) -> new SupplierKey(row.getString(1)))
			.list());
	}

	@Override
	public List<Decision> waiting() {
		return this.jdbc.sql(WITH_APPROVAL + """
				where a.decision is null and d.needs_approval and not exists (select 1 from decision later
				where later.supplier = d.supplier and later.finding = d.finding and later.id > d.id) order by d.id""")
			.query(JdbcDecisions::decision)
			.list();
	}

	static Decision decision(ResultSet row, int number) throws SQLException {
		return new Decision(row.getString("id"), new SupplierKey(row.getString("supplier")),
				new FindingKey(row.getString("finding")), Verdict.valueOf(row.getString("from_verdict")),
				Verdict.valueOf(row.getString("to_verdict")), row.getString("justification"),
				row.getString("decided_by"), instant(row, "decided_at"), approval(row),
				new Binding(row.getString("record_fingerprint"), row.getString("entries_fingerprint"),
						row.getString("rule")),
				row.getBoolean("needs_approval"));
	}

	private static Decision.@Nullable Approval approval(ResultSet row) throws SQLException {
		String by = row.getString("approved_by");
		return (by != null) ? new Decision.Approval(by, instant(row, "approved_at")) : null;
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}

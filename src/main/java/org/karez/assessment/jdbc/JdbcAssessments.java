package org.karez.assessment.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessment;
import org.karez.assessment.Assessments;
import org.karez.assessment.Filter;
import org.karez.assessment.Kept;
import org.karez.assessment.Outcome;
import org.karez.assessment.json.AssessmentJson;
import org.karez.rules.Exposure;
import org.karez.rules.Severity;
import org.karez.tables.Memo;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Assessments in PostgreSQL: one narrow row each, their verdicts' texts kept once.
 */
@Repository
class JdbcAssessments implements Assessments {

	private static final int NO_FINDING = -1;

	private static final String SELECT = "select a.seq, a.outcome, a.xinjiang, a.surveillance, a.due_diligence, a.verdict from assessment a ";

	private static final String WITH_RULES = "join verdict v on v.digest = a.verdict ";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final AssessmentJson json = new AssessmentJson();

	private final Memo<String, UUID> digests = KeptVerdicts.digests();

	private final Set<UUID> held = KeptVerdicts.remembered();

	private final VerdictTexts texts;

	JdbcAssessments(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
		this.texts = new VerdictTexts(jdbc);
	}

	@Override
	public void add(long list, int first, List<Assessment> chunk) {
		KeptVerdicts verdicts = new KeptVerdicts(this.json, this.digests, this.held);
		BinaryCopy copy = new BinaryCopy(
				"assessment(import_id, verdict, seq, outcome, xinjiang, surveillance, due_diligence)", 7);
		for (int i = 0; i < chunk.size(); i++) {
			Assessment assessment = chunk.get(i);
			Map<Exposure, Severity> exposures = assessment.exposures();
			copy.row().bigint(list).uuid(verdicts.digest(assessment)).integer(first + i);
			copy.smallint(assessment.outcome().ordinal());
			for (Exposure exposure : Exposure.values()) {
				copy.smallint(ordinal(exposures.get(exposure)));
			}
		}
		this.template.execute((ConnectionCallback<Integer>) (connection) -> send(connection, verdicts, copy));
		onCommit(verdicts::committed);
	}

	private static Integer send(Connection connection, KeptVerdicts verdicts, BinaryCopy copy) throws SQLException {
		int rows = copy.rows();
		verdicts.send(connection);
		copy.send(connection);
		return rows;
	}

	private static void onCommit(Runnable action) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			action.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				action.run();
			}

		});
	}

	private static int ordinal(@Nullable Severity severity) {
		return (severity == null) ? NO_FINDING : severity.ordinal();
	}

	@Override
	public List<Kept> between(long list, int from, int to) {
		return kept(this.jdbc.sql(SELECT + "where a.import_id = ? and a.seq >= ? and a.seq < ? order by a.seq")
			.params(list, from, to));
	}

	@Override
	public int unjudged(long list, int from, int to) {
		return this.jdbc.sql("select ? - count(*) from assessment where import_id = ? and seq >= ? and seq < ?")
			.params(to - from, list, from, to)
			.query(Integer.class)
			.single();
	}

	@Override
	public int resume(long list, int from, int to) {
		int open = this.jdbc.sql("""
				select coalesce(min(place), :to) from generate_series(:from, :to - 1) place
				where place not in (
					select seq from assessment where import_id = :list and seq >= :from and seq < :to)
				""").param("from", from).param("to", to).param("list", list).query(Integer.class).single();
		this.jdbc.sql("delete from assessment where import_id = ? and seq >= ? and seq < ?")
			.params(list, open, to)
			.update();
		return open;
	}

	@Override
	public Optional<Kept> one(long list, int seq) {
		return between(list, seq, seq + 1).stream().findFirst();
	}

	@Override
	public List<Kept> at(long list, Collection<Integer> places) {
		return kept(this.jdbc.sql(SELECT + "where a.import_id = ? and a.seq = any(?) order by a.seq")
			.params(list, places.toArray(Integer[]::new)));
	}

	@Override
	public List<Kept> page(long list, Filter filter, int offset, int limit) {
		return kept(this.jdbc
			.sql(SELECT + WITH_RULES + Conditions.of(filter) + " order by a.outcome, a.seq limit :limit offset :offset")
			.params(Conditions.values(list, filter))
			.param("limit", limit)
			.param("offset", offset));
	}

	@Override
	public int count(long list, Filter filter) {
		return this.jdbc
			.sql("select count(*) from assessment a join verdict v on v.digest = a.verdict " + Conditions.of(filter))
			.params(Conditions.values(list, filter))
			.query(Integer.class)
			.single();
	}

	@Override
	public Map<Outcome, Integer> outcomes(long list) {
		Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
		this.jdbc.sql("select outcome, count(*) from assessment where import_id = ? group by outcome")
			.param(list)
			.query((row) -> {
				counts.put(Outcome.values()[row.getInt(1)], row.getInt(2));
			});
		return counts;
	}

	@Override
	public Map<String, Integer> rules(long list) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.jdbc.sql("""
				select rule, sum(suppliers) from (
					select verdict, count(*) as suppliers from assessment where import_id = ? group by verdict) a
				join verdict v on v.digest = a.verdict cross join unnest(v.rules) rule
				group by rule order by 2 desc, 1
				""").param(list).query((row) -> {
			counts.put(row.getString(1), row.getInt(2));
		});
		return counts;
	}

	@Override
	public Map<String, Long> fired() {
		Map<String, Long> counts = new HashMap<>();
		this.jdbc.sql("""
				select rule, sum(suppliers) from (
					select verdict, count(*) as suppliers from assessment group by verdict) a
				join verdict v on v.digest = a.verdict cross join unnest(v.rules) rule
				group by rule
				""").query((row) -> {
			counts.put(row.getString(1), row.getLong(2));
		});
		return counts;
	}

	@Override
	public void forget(long list) {
		this.jdbc.sql("delete from assessment where import_id = ?").param(list).update();
	}

	private List<Kept> kept(JdbcClient.StatementSpec asked) {
		List<Row> rows = asked.query(JdbcAssessments::row).list();
		Map<UUID, String> bodies = this.texts.of(rows.stream().map(Row::verdict).toList());
		return rows.stream()
			.map((row) -> new Kept(row.seq(), row.outcome(), row.exposures(),
					Objects.requireNonNull(bodies.get(row.verdict()))))
			.toList();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		Map<Exposure, Severity> exposures = new EnumMap<>(Exposure.class);
		for (Exposure exposure : Exposure.values()) {
			int severity = row.getInt(exposure.name().toLowerCase(Locale.ROOT));
			if (severity != NO_FINDING) {
				exposures.put(exposure, Severity.values()[severity]);
			}
		}
		return new Row(row.getInt(1), Outcome.values()[row.getInt(2)], exposures, row.getObject("verdict", UUID.class));
	}

	/** An assessment without the text of its verdict. */
	private record Row(int seq, Outcome outcome, Map<Exposure, Severity> exposures, UUID verdict) {

	}

}

package org.karez.assessment.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.karez.assessment.Assessment;
import org.karez.assessment.json.AssessmentJson;
import org.karez.rules.Finding;
import org.karez.tables.Fingerprint;
import org.karez.tables.Memo;

/**
 * Gathers the distinct verdicts of a chunk and keeps each text once.
 */
final class KeptVerdicts {

	private static final int REMEMBERED = 20_000;

	/** Texts whose digests are worked out once; most suppliers share one of few. */
	private static final int DIGESTS = 512;

	private static final int HEX_OF_LONG = 16;

	private final AssessmentJson json;

	private final Memo<String, UUID> digests;

	/**
	 * Digests the database is known to hold, so that the common ones are not sent again.
	 */
	private final Set<UUID> held;

	private final Map<UUID, Distinct> fresh = new LinkedHashMap<>();

	KeptVerdicts(AssessmentJson json, Memo<String, UUID> digests, Set<UUID> held) {
		this.json = json;
		this.digests = digests;
		this.held = held;
	}

	static Set<UUID> remembered() {
		return ConcurrentHashMap.newKeySet();
	}

	/** Begins to tell the digests of texts. */
	static Memo<String, UUID> digests() {
		return new Memo<>("digests of verdicts", DIGESTS, (body) -> {
			String hex = Fingerprint.of(body);
			return new UUID(Long.parseUnsignedLong(hex, 0, HEX_OF_LONG, HEX_OF_LONG),
					Long.parseUnsignedLong(hex, HEX_OF_LONG, 2 * HEX_OF_LONG, HEX_OF_LONG));
		});
	}

	/** The digest under which an assessment's verdict is kept. */
	UUID digest(Assessment assessment) {
		String body = this.json.verdict(assessment);
		UUID digest = this.digests.get(body);
		if (!this.held.contains(digest)) {
			this.fresh.putIfAbsent(digest, new Distinct(rules(assessment), body));
		}
		return digest;
	}

	private static List<String> rules(Assessment assessment) {
		return assessment.findings().stream().map(Finding::rule).distinct().sorted().toList();
	}

	/**
	 * Writes those not yet held; in the order of digests, so that two writers never wait
	 * in a circle.
	 */
	void send(Connection connection) throws SQLException {
		if (this.fresh.isEmpty()) {
			return;
		}
		try (PreparedStatement insert = connection
			.prepareStatement("insert into verdict(digest, rules, body) values (?, ?, ?) on conflict do nothing")) {
			for (Map.Entry<UUID, Distinct> entry : this.fresh.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.toList()) {
				insert.setObject(1, entry.getKey());
				insert.setArray(2, array(connection, entry.getValue().rules()));
				insert.setString(3, entry.getValue().body());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	/** To be called once the transaction has committed. */
	void committed() {
		if (this.held.size() < REMEMBERED) {
			this.held.addAll(this.fresh.keySet());
		}
	}

	private static Array array(Connection connection, Collection<String> values) throws SQLException {
		return connection.createArrayOf("text", values.toArray());
	}

	private record Distinct(List<String> rules, String body) {

	}

}

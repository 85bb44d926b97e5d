package org.karez.assessment.jdbc;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.karez.tables.Recent;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The texts of verdicts by their digests; those read lately are not fetched again.
 */
final class VerdictTexts {

	private static final int REMEMBERED = 512;

	private final JdbcClient jdbc;

	private final Recent<UUID, String> recent = new Recent<>("texts of verdicts", REMEMBERED);

	VerdictTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The texts of some verdicts.
	 * @param digests their digests, all of them kept
	 * @return each text by its digest
	 */
	Map<UUID, String> of(Collection<UUID> digests) {
		Map<UUID, String> texts = new HashMap<>();
		Set<UUID> unknown = new HashSet<>();
		for (UUID digest : digests) {
			String text = this.recent.get(digest);
			if (text != null) {
				texts.put(digest, text);
			}
			else {
				unknown.add(digest);
			}
		}
		fetch(unknown, texts);
		return texts;
	}

	private void fetch(Set<UUID> unknown, Map<UUID, String> texts) {
		if (unknown.isEmpty()) {
			return;
		}
		this.jdbc.sql("select digest, body from verdict where digest = any(?)")
			.param(unknown.toArray(UUID[]::new))
			.query((ResultSet row) -> {
				UUID digest = row.getObject(1, UUID.class);
				texts.put(digest, row.getString(2));
				this.recent.put(digest, Objects.requireNonNull(texts.get(digest)));
			});
	}

}

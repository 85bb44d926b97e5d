package org.karez.run.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Outcome;

/**
 * Reads an import from its row.
 */
final class ImportRow {

	private ImportRow() {
	}

	static Import read(ResultSet row, int number) throws SQLException {
		Instant uploaded = row.getObject("uploaded_at", OffsetDateTime.class).toInstant();
		Instant since = row.getObject("state_since", OffsetDateTime.class).toInstant();
		OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
		return new Import(row.getLong("id"), row.getString("file_name"), row.getString("sha256"), row.getLong("bytes"),
				row.getString("uploaded_by"), uploaded, row.getObject("as_of", LocalDate.class),
				ImportState.valueOf(row.getString("state")), row.getInt("attempt"), since,
				(finished == null) ? null : finished.toInstant(), number(row, "accepted"), number(row, "rejected"),
				row.getString("understanding"), row.getString("layout"), row.getString("grounds"), outcomes(row),
				number(row, "unjudged"), row.getString("reading"), row.getObject("again_of", Long.class),
				row.getString("problem"));
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

	private static Map<Outcome, Integer> outcomes(ResultSet row) throws SQLException {
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		if (row.getObject("stops") != null) {
			outcomes.put(Outcome.STOP, row.getInt("stops"));
			outcomes.put(Outcome.REVIEW, row.getInt("reviews"));
			outcomes.put(Outcome.INSUFFICIENT_DATA, row.getInt("lacking"));
			outcomes.put(Outcome.NO_FINDING, row.getInt("without_finding"));
		}
		return outcomes;
	}

}

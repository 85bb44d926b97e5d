package org.karez.assessment.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.karez.assessment.Filter;
import org.karez.assessment.Outcome;

/**
 * A filter in the words of SQL; values are always parameters.
 */
final class Conditions {

	private static final String FOUND = " and greatest(a.xinjiang, a.surveillance, a.due_diligence) >= 0";

	private Conditions() {
	}

	static String of(Filter filter) {
		StringBuilder where = new StringBuilder("where a.import_id = :list");
		if (!filter.outcomes().isEmpty()) {
			where.append(" and a.outcome in (:outcomes)");
		}
		if (filter.exposure() != null) {
			where.append(" and a.").append(filter.exposure().name().toLowerCase(Locale.ROOT)).append(" >= 0");
		}
		if (filter.rule() != null) {
			where.append(" and v.rules @> array[:rule]::text[]");
		}
		if (filter.text() != null) {
			where.append(" and exists (select 1 from supplier_row r where r.import_id = a.import_id and r.seq = a.seq"
					+ " and r.cells ilike :text)");
		}
		if (filter.places() != null) {
			where.append(filter.places().others() ? FOUND + " and a.seq <> all(:places)" : " and a.seq = any(:places)");
		}
		return where.toString();
	}

	static Map<String, Object> values(long list, Filter filter) {
		Map<String, Object> values = new HashMap<>(Map.of("list", list));
		if (!filter.outcomes().isEmpty()) {
			List<Integer> ordinals = filter.outcomes().stream().map(Outcome::ordinal).toList();
			values.put("outcomes", ordinals);
		}
		if (filter.rule() != null) {
			values.put("rule", filter.rule());
		}
		if (filter.text() != null) {
			values.put("text", "%" + filter.text().replace("\0", "").replaceAll("([\\\\%_])", "\\\\$1") + "%");
		}
		if (filter.places() != null) {
			values.put("places", filter.places().places().toArray(Integer[]::new));
		}
		return values;
	}

}

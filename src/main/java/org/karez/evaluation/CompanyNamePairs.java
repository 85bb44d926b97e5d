package org.karez.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.karez.names.NameKind;
import org.karez.names.NameMatch;
import org.karez.names.NameModel;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Pairs of names that mean the same party or do not, by the source that labelled them,
 * because sources differ in strength.
 */
public final class CompanyNamePairs implements LabelledSet {

	private static final String NAME = "company_name_pairs.csv";

	private static final String BENCH = "nomenklatura/name_bench";

	private static final String ALL = "all";

	private final NameModel model;

	public CompanyNamePairs(NameModel model) {
		this.model = model;
	}

	@Override
	public String file() {
		return NAME;
	}

	@Override
	public List<Measure> measure(Path csv, Consumer<Miss> errors) {
		Map<String, Slice> slices = new TreeMap<>();
		for (Row row : Table.read(csv, "left", "right", "label", "source", "schema", "quality").rows()) {
			measure(row, slices, errors);
		}
		List<Measure> measures = new ArrayList<>();
		slices.forEach((name, slice) -> measures.add(slice.measure(name)));
		return measures;
	}

	private void measure(Row row, Map<String, Slice> slices, Consumer<Miss> errors) {
		NameMatch met = this.model.compare(kind(row), row.get("left"), row.get("right"));
		boolean same = row.get("label").equals("1");
		Set<String> names = slices(row, same);
		names.forEach((name) -> slices.computeIfAbsent(name, (fresh) -> new Slice()).add(same, met.match()));
		if (same != met.match()) {
			errors.accept(new Miss(NAME, names.iterator().next(), row.line(),
					row.get("left") + " | " + row.get("right"), row.get("label"), met.score() + " " + met.pieces()));
		}
	}

	/** Persons where the set says so, and in sets of mixed parties that name persons. */
	private static NameKind kind(Row row) {
		String schema = row.get("schema");
		return schema.equals("Person") || schema.equals("Mixed") ? NameKind.PERSON : NameKind.COMPANY;
	}

	/** The slices a row counts in, its own source first. */
	private static Set<String> slices(Row row, boolean same) {
		Set<String> names = new LinkedHashSet<>();
		String source = row.get("source").replaceAll(" \\(.*", "");
		names.add(source + category(row));
		if (source.startsWith(BENCH)) {
			names.add(BENCH + " " + ALL);
			names.add(BENCH + " " + kind(row).name().toLowerCase(Locale.ROOT));
			if (same && row.get("quality").equals("STRONG")) {
				names.add(BENCH + " strong");
			}
		}
		if (row.get("lang_or_country").equals("zh")) {
			names.add("chinese pairs");
		}
		return names;
	}

	private static String category(Row row) {
		String category = row.get("category");
		return category.startsWith("zh_") ? " " + category : "";
	}

	/** The tally of one slice; a slice of positives alone tells recall alone. */
	private static final class Slice {

		private final Tally tally = new Tally();

		private boolean negatives;

		void add(boolean same, boolean answered) {
			this.tally.add(same, answered);
			this.negatives |= !same;
		}

		Measure measure(String name) {
			return this.negatives ? this.tally.measure(NAME, name) : this.tally.recallOnly(NAME, name);
		}

	}

}

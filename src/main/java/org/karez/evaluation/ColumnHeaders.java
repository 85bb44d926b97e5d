package org.karez.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.karez.intake.Intake;
import org.karez.intake.MappedColumn;
import org.karez.supplier.Field;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Headers of real lists in ten languages and the field each means. Micro-averaged: a
 * wrong field costs precision and recall, no field costs recall.
 */
public final class ColumnHeaders implements LabelledSet {

	private static final String SET = "column_headers";

	private final Intake intake;

	private final Map<Field, String> labels = new EnumMap<>(Field.class);

	private final Set<String> notMeasured = new HashSet<>();

	/**
	 * @param intake understands the headers
	 * @param folder {@code seeds/headers}, whose {@code labels.csv} names our fields in
	 * the set's words
	 */
	public ColumnHeaders(Intake intake, Path folder) {
		this.intake = intake;
		for (Row row : Table.read(folder.resolve("labels.csv"), "field", "label").rows()) {
			if (row.get("field").isEmpty()) {
				this.notMeasured.add(row.required("label"));
			}
			else {
				this.labels.put(row.oneOf(Field.class, "field"), row.required("label"));
			}
		}
	}

	@Override
	public String file() {
		return SET + ".csv";
	}

	@Override
	public List<Measure> measure(Path csv, Consumer<Miss> errors) {
		Map<String, Tally> tallies = new LinkedHashMap<>();
		tallies.put("all", new Tally());
		for (Row row : Table.read(csv, "header", "language", "canonical_field").rows()) {
			String label = row.required("canonical_field");
			if (!this.notMeasured.contains(label)) {
				String slice = row.get("language");
				judge(row, label, List.of(tallies.computeIfAbsent(slice, (ignored) -> new Tally()), all(tallies)),
						errors);
			}
		}
		List<Measure> measures = new ArrayList<>();
		tallies.forEach((slice, tally) -> measures.add(tally.measure(SET, slice)));
		return measures;
	}

	private static Tally all(Map<String, Tally> tallies) {
		return tallies.computeIfAbsent("all", (ignored) -> new Tally());
	}

	private void judge(Row row, String label, List<Tally> tallies, Consumer<Miss> errors) {
		MappedColumn answer = this.intake.meaning(row.get("header"));
		String answered = this.labels.getOrDefault(answer.field(), "other");
		boolean right = answered.equals(label);
		boolean none = this.notMeasured.contains(answered);
		for (Tally tally : tallies) {
			tally.labelled(right, none);
		}
		if (!right) {
			errors.accept(new Miss(SET, row.get("language"), row.line(), row.get("header"), label,
					answered + " (" + answer.field() + ")"));
		}
	}

}

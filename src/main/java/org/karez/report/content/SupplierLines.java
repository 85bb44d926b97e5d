package org.karez.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.karez.assessment.Assessment;
import org.karez.report.ReportHeader;
import org.karez.rules.Exposure;
import org.karez.rules.Severity;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;

/**
 * The suppliers' section: one line a supplier, with the input's own row number and
 * columns.
 */
final class SupplierLines {

	static final List<Column> COLUMNS = List.of(Column.number("Row", 8), Column.words("Supplier", 38),
			Column.state("Outcome", 20), Column.state("Xinjiang", 11), Column.state("Surveillance", 13),
			Column.state("Due diligence", 13), Column.link("Findings", 14), Column.words("Gravest finding", 52),
			Column.words("Decision", 26), Column.words("Fields left empty that a rule needed", 34),
			Column.words("Not checked", 40), Column.text("Sheet", 12));

	private final Map<String, Integer> given = new HashMap<>();

	private final boolean byField;

	SupplierLines(ReportHeader header) {
		this.byField = header.columns().isEmpty();
		Layout.givenColumns(header).forEach((column) -> this.given.put(column, this.given.size()));
	}

	/**
	 * The line of one supplier.
	 * @param assessment what was found
	 * @param findings the way to its first finding
	 * @param decision what was decided, in words
	 * @return as many values as the section has columns
	 */
	List<Value> line(Assessment assessment, Value findings, String decision) {
		List<Value> line = new ArrayList<>();
		line.add(Value.of(assessment.supplier().row()));
		line.add(Value.of(assessment.supplier().name()));
		line.add(Value.of(assessment.outcome()));
		exposures(assessment).forEach(line::add);
		line.add(findings);
		line.add(Value.of(assessment.findings().isEmpty() ? "" : assessment.findings().get(0).title()));
		line.add(Value.of(decision));
		line.add(Value.of(assessment.missing().stream().map(Field::label).collect(Collectors.joining(", "))));
		line.add(Value.of(String.join("; ", assessment.unchecked())));
		line.add(Value.of(assessment.supplier().sheet()));
		line.addAll(given(assessment));
		return line;
	}

	private static List<Value> exposures(Assessment assessment) {
		Map<Exposure, Severity> gravest = assessment.exposures();
		return List.of(severity(gravest, Exposure.XINJIANG), severity(gravest, Exposure.SURVEILLANCE),
				severity(gravest, Exposure.DUE_DILIGENCE));
	}

	private static Value severity(Map<Exposure, Severity> gravest, Exposure exposure) {
		Severity severity = gravest.get(exposure);
		return (severity != null) ? Value.of(severity) : Value.NONE;
	}

	private List<Value> given(Assessment assessment) {
		String[] values = new String[this.given.size()];
		for (Entry entry : assessment.supplier().entries()) {
			Integer at = this.given.get(this.byField ? entry.field().label() : entry.cell().column());
			if (at != null) {
				values[at] = (values[at] != null) ? values[at] + " | " + entry.value() : entry.value();
			}
		}
		List<Value> line = new ArrayList<>(values.length);
		for (String value : values) {
			line.add(Value.of(value));
		}
		return line;
	}

}

package org.karez.report.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.karez.report.ReportHeader;
import org.karez.report.content.Column.Kind;
import org.karez.supplier.Field;

/**
 * The columns of every section that is a table.
 *
 * @param columns the columns by section, in the sections' order
 */
public record Layout(Map<Section, List<Column>> columns) {

	private static final int GIVEN_WIDTH = 26;

	/** The layout of one report: the input's own columns follow ours. */
	public static Layout of(ReportHeader header) {
		Map<Section, List<Column>> columns = new EnumMap<>(Section.class);
		columns.put(Section.SUPPLIERS, suppliers(givenColumns(header)));
		columns.put(Section.FINDINGS, FindingLines.COLUMNS);
		columns.put(Section.DECISIONS, DecisionLines.COLUMNS);
		columns.put(Section.ACTIONS, ActionLines.COLUMNS);
		columns.put(Section.EVIDENCE, EvidenceLines.COLUMNS);
		columns.put(Section.LISTS, ListLines.COLUMNS);
		columns.put(Section.ENTRIES, EntryLines.COLUMNS);
		columns.put(Section.RULES, RuleLines.COLUMNS);
		columns.put(Section.REGIMES, RegimeLines.COLUMNS);
		columns.put(Section.CLAIMS, ClaimLines.COLUMNS);
		columns.put(Section.REJECTED, RejectedLines.COLUMNS);
		columns.put(Section.CHANGES, ChangeLines.COLUMNS);
		columns.put(Section.LIMITS, LimitLines.COLUMNS);
		return new Layout(columns);
	}

	/** The headers of the input's own columns. */
	static List<String> givenColumns(ReportHeader header) {
		return header.columns().isEmpty() ? Arrays.stream(Field.values()).map(Field::label).toList() : header.columns();
	}

	private static List<Column> suppliers(List<String> given) {
		List<Column> columns = new ArrayList<>(SupplierLines.COLUMNS);
		given.forEach((header) -> columns.add(new Column(header, GIVEN_WIDTH, Kind.GIVEN)));
		return List.copyOf(columns);
	}

}

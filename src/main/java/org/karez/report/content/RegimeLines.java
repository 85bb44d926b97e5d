package org.karez.report.content;

import java.util.List;

import org.karez.catalogue.Regime;

/**
 * The laws and programmes a finding may engage, and what follows from them.
 */
final class RegimeLines {

	static final List<Column> COLUMNS = List.of(Column.text("Regime", 18), Column.words("Name", 44),
			Column.text("Jurisdiction", 13), Column.words("To what it applies", 44), Column.words("Consequence", 60),
			Column.words("Official text", 50), Column.text("Text read", 10), Column.day("Applies from"),
			Column.number("Findings", 10), Column.words("Remarks", 44));

	private RegimeLines() {
	}

	static List<Value> line(Regime regime, long findings) {
		return List.of(Value.of(regime.id()), Value.of(regime.title()), Value.of(regime.jurisdiction()),
				Value.of(regime.scope()), Value.of(regime.consequence()), Value.of(regime.officialText()),
				Value.of(regime.verified() ? "yes" : "no"), Value.of(regime.appliesFrom()), Value.of(findings),
				Value.of(regime.remarks()));
	}

}

package org.karez.report.content;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.karez.casework.ActionItem;
import org.karez.rules.Action;
import org.karez.rules.Finding;

/**
 * The actions' section: what to demand of a supplier, once however many findings ask for
 * it.
 */
final class ActionLines {

	static final List<Column> COLUMNS = List.of(Column.link("Row", 8), Column.words("Supplier", 36),
			Column.state("Severity", 11), Column.link("Findings", 16), Column.text("Action", 16),
			Column.words("Demand", 52), Column.words("Consequence", 46), Column.words("How it is verified", 46),
			Column.text("Owner", 20), Column.day("Due"), Column.state("State", 12), Column.words("Note", 34));

	private ActionLines() {
	}

	/**
	 * The line of one action.
	 * @param row the supplier's row in the input
	 * @param name the supplier's name
	 * @param supplier the way to its line
	 * @param gravest the gravest finding that asks for it
	 * @param findings the way to that finding's line
	 * @param count how many findings ask for it
	 * @param action the action, or null where the pack does not know it
	 * @param item what the officer filled in
	 * @return as many values as the section has columns
	 */
	static List<Value> line(int row, String name, Target supplier, Finding gravest, Target findings, int count,
			@Nullable Action action, Optional<ActionItem> item) {
		return List.of(Value.link(Integer.toString(row), supplier), Value.of(name), Value.of(gravest.severity()),
				Value.link(count + ((count == 1) ? " finding" : " findings"), findings), Value.of(gravest.action()),
				Value.of((action != null) ? action.demand() : ""),
				Value.of((action != null) ? action.consequence() : ""),
				Value.of((action != null) ? action.verification() : ""),
				Value.of(item.map(ActionItem::owner).orElse("")), Value.of(item.map(ActionItem::due).orElse(null)),
				Value.of(item.map(ActionItem::state).orElse(ActionItem.State.OPEN)),
				Value.of(item.map(ActionItem::note).orElse("")));
	}

}

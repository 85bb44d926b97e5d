package org.karez.report.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.casework.Decision;

/**
 * The decisions' section: the whole trail, lapsed and overruled decisions included.
 */
final class DecisionLines {

	static final List<Column> COLUMNS = List.of(Column.text("Decision", 14), Column.link("Row", 8),
			Column.words("Supplier", 36), Column.link("Finding", 19), Column.text("Rule", 22), Column.state("From", 21),
			Column.state("To", 21), Column.words("Justification", 60), Column.text("Decided by", 20),
			Column.text("Decided at", 21), Column.text("Second approver", 20), Column.text("Approved at", 21),
			Column.state("State", 14), Column.words("Why it lapsed", 30), Column.text("Fingerprint of the record", 24),
			Column.text("Fingerprint of the list entries", 24));

	private DecisionLines() {
	}

	/**
	 * The line of one decision.
	 * @param decision the decision
	 * @param row the supplier's row in the input
	 * @param name the supplier's name
	 * @param supplier the way to its line
	 * @param finding the way to the finding's line, or null where the finding is gone
	 * @param state whether it speaks, lapsed, was overruled or its finding ended
	 * @param cause why it lapsed
	 * @return as many values as the section has columns
	 */
	static List<Value> line(Decision decision, int row, String name, Target supplier, @Nullable Target finding,
			String state, String cause) {
		Decision.Approval approval = decision.approval();
		return List.of(Value.of(decision.id()), Value.link(Integer.toString(row), supplier), Value.of(name),
				Value.link(decision.finding().value(), finding), Value.of(decision.binding().rule()),
				Value.of(decision.from()), Value.of(decision.to()), Value.of(decision.justification()),
				Value.of(decision.by()), Value.of(decision.at().toString()),
				Value.of((approval != null) ? approval.by() : ""),
				Value.of((approval != null) ? approval.at().toString() : ""), Value.of(state), Value.of(cause),
				Value.of(decision.binding().record()), Value.of(decision.binding().entries()));
	}

}

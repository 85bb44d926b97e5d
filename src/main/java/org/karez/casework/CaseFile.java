package org.karez.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people have done about one supplier.
 *
 * @param decisions all decisions, the latest last
 * @param actions actions with owner and due date
 * @param documents documents on file
 */
public record CaseFile(List<Decision> decisions, List<ActionItem> actions, List<Document> documents) {

	/** Nobody has done anything yet. */
	public static final CaseFile EMPTY = new CaseFile(List.of(), List.of(), List.of());

	public CaseFile {
		decisions = decisions.stream().sorted(Comparator.comparing(Decision::at)).toList();
		actions = List.copyOf(actions);
		documents = List.copyOf(documents);
	}

	/** The latest decision on a finding, whether it still speaks or has lapsed. */
	public Optional<Decision> latest(FindingKey finding) {
		return this.decisions.stream()
			.filter((decision) -> decision.finding().equals(finding))
			.reduce((earlier, later) -> later);
	}

	public Optional<ActionItem> action(String id) {
		return this.actions.stream().filter((item) -> item.action().equals(id)).reduce((earlier, later) -> later);
	}

}

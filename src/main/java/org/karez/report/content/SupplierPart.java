package org.karez.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.karez.casework.Standing;
import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;
import org.karez.rules.Finding;

/**
 * One supplier on its way through the sections: where its line and its findings' lines
 * stand, and what was decided on each.
 *
 * @param assessment what was found
 * @param caseFile what people have done about it
 * @param line its own line
 * @param standings its findings with what was decided on them
 * @param firstFinding the number of the line of its first finding
 */
record SupplierPart(Assessment assessment, CaseFile caseFile, Target line, List<Standing> standings,
		long firstFinding) {

	int row() {
		return this.assessment.supplier().row();
	}

	String name() {
		return this.assessment.supplier().name();
	}

	/** The line of the n-th finding, from 0. */
	Target finding(int index) {
		return new Target(Section.FINDINGS, this.firstFinding + index);
	}

	/** The findings that ask for each action, in their order. */
	Map<String, List<Integer>> byAction() {
		Map<String, List<Integer>> byAction = new LinkedHashMap<>();
		for (int i = 0; i < this.standings.size(); i++) {
			Finding finding = this.standings.get(i).finding();
			byAction.computeIfAbsent(finding.action(), (ignored) -> new java.util.ArrayList<>()).add(i);
		}
		return byAction;
	}

	/** What was decided on its findings, in words. */
	String decisionInWords() {
		if (this.standings.isEmpty()) {
			return "";
		}
		long open = this.standings.stream().filter(Standing::open).count();
		long lapsed = this.standings.stream().filter((standing) -> standing.lapsed().isPresent()).count();
		String words = (open == 0) ? "decided: " + this.standings.size()
				: "open: " + open + " of " + this.standings.size();
		return (lapsed == 0) ? words : words + ", lapsed: " + lapsed;
	}

}

package org.karez.run.cli;

import java.util.List;
import java.util.Map;

import org.karez.assessment.Assessment;
import org.karez.assessment.Outcome;
import org.karez.evidence.Cell;
import org.karez.evidence.ClaimRef;
import org.karez.evidence.Evidence;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.supplier.Field;

/**
 * One supplier as a line of JSON.
 *
 * @param row the file's own row number, from 1
 * @param name the supplier's name
 * @param outcome what its assessment comes to
 * @param exposures the gravest severity of each exposure
 * @param findings what was found, gravest first
 * @param missing fields left empty that a rule needed
 */
record SupplierLine(int row, String name, Outcome outcome, Map<Exposure, Severity> exposures,
		List<FindingLine> findings, List<Field> missing) {

	static SupplierLine of(Assessment assessment) {
		return new SupplierLine(assessment.supplier().row(), assessment.supplier().name(), assessment.outcome(),
				assessment.exposures(), assessment.findings().stream().map(FindingLine::of).toList(),
				assessment.missing());
	}

	/** A finding as part of the line. */
	record FindingLine(String rule, Severity severity, Exposure exposure, String title, List<String> path,
			List<EvidenceLine> evidence, List<String> claims, List<String> regimes, String action) {

		static FindingLine of(Finding finding) {
			return new FindingLine(finding.rule(), finding.severity(), finding.exposure(), finding.title(),
					finding.subject().path(), finding.evidence().stream().map(EvidenceLine::of).toList(),
					finding.claims().stream().map(ClaimRef::id).toList(), finding.regimes(), finding.action());
		}

	}

	/** A piece of evidence as part of the line. */
	record EvidenceLine(String sheet, int row, String column, String value, String words) {

		static EvidenceLine of(Evidence evidence) {
			Cell cell = evidence.cell();
			return new EvidenceLine(cell.sheet(), cell.row(), cell.column(), cell.value(), evidence.inWords());
		}

	}

}

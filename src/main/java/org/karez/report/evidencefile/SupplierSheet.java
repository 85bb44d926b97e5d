package org.karez.report.evidencefile;

import org.karez.assessment.Assessment;
import org.karez.report.ReportHeader;
import org.karez.rules.Finding;
import org.karez.supplier.Entry;

/**
 * One supplier in plain text: its row as given and every finding with its reasons.
 */
final class SupplierSheet {

	private SupplierSheet() {
	}

	static String of(ReportHeader header, Assessment assessment) {
		StringBuilder text = new StringBuilder();
		line(text, assessment.supplier().name());
		line(text, "Outcome: " + assessment.outcome() + " as of " + header.grounds().asOf());
		line(text, "Report " + header.id() + ", issue " + header.issue() + (header.draft() ? ", DRAFT" : ""));
		line(text, "Not a clearance, not legal advice.");
		line(text, "");
		line(text, "The row as given (" + header.inputFile() + ", row " + assessment.supplier().row() + ")");
		for (Entry entry : assessment.supplier().entries()) {
			line(text, "  " + entry.cell().column() + ": " + entry.value());
		}
		for (Finding finding : assessment.findings()) {
			finding(text, finding);
		}
		return text.toString();
	}

	private static void finding(StringBuilder text, Finding finding) {
		line(text, "");
		line(text, finding.severity() + " " + finding.rule() + " version " + finding.ruleVersion() + ": "
				+ finding.title());
		line(text, "  About: " + String.join(" → ", finding.subject().path()));
		line(text, "  Why this severity: " + finding.because());
		finding.evidence().forEach((evidence) -> line(text, "  Evidence: " + evidence.inWords()));
		line(text, "  Claims: " + finding.claims() + ", regimes: " + finding.regimes());
		line(text, "  Action: " + finding.action());
	}

	private static void line(StringBuilder text, String line) {
		text.append(line.replace('\r', ' ').replace('\n', ' ')).append('\n');
	}

}

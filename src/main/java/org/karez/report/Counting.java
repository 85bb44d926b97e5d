package org.karez.report;

import org.karez.assessment.Assessment;
import org.karez.evidence.Evidence;
import org.karez.evidence.ListEvidence;
import org.karez.report.Totals.Of;
import org.karez.rules.Finding;
import org.karez.supplier.Field;

/**
 * Counts what a report sums up of each assessment.
 */
public final class Counting {

	/** The province of a supplier whose row gives none. */
	public static final String NO_PROVINCE = "(province not given)";

	private Counting() {
	}

	public static void count(Assessment assessment, Totals totals) {
		totals.add(Of.OUTCOME, assessment.outcome().name());
		assessment.exposures().forEach((exposure, severity) -> totals.add(Of.EXPOSURE, exposure + " " + severity));
		assessment.missing().forEach((field) -> totals.add(Of.MISSING, field.label()));
		assessment.findings().forEach((finding) -> count(finding, totals));
		if (!assessment.findings().isEmpty()) {
			totals.add(Of.PROVINCE,
					assessment.supplier()
						.first(Field.PROVINCE)
						.map((cell) -> cell.value().strip())
						.orElse(NO_PROVINCE));
		}
	}

	private static void count(Finding finding, Totals totals) {
		totals.add(Of.SEVERITY, finding.severity().name());
		totals.add(Of.RULE, finding.rule());
		finding.claims().forEach((claim) -> totals.add(Of.CLAIM, claim.id()));
		finding.regimes().forEach((regime) -> totals.add(Of.REGIME, regime));
		finding.evidence()
			.stream()
			.filter(ListEvidence.class::isInstance)
			.map((evidence) -> list(evidence))
			.distinct()
			.forEach((list) -> totals.add(Of.LIST, list));
	}

	private static String list(Evidence evidence) {
		return ((ListEvidence) evidence).list();
	}

}

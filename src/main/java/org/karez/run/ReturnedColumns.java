package org.karez.run;

import java.util.List;
import java.util.stream.Collectors;

import org.karez.assessment.Assessment;
import org.karez.intake.Problem;
import org.karez.intake.RejectedRow;
import org.karez.rules.Finding;

/**
 * What the officer's own file says in our columns when it comes back.
 */
public final class ReturnedColumns {

	private static final List<String> HEADERS = List.of("Karez: outcome", "Karez: exposures", "Karez: top finding",
			"Karez: findings");

	private static final String LINK = "Karez: link";

	private ReturnedColumns() {
	}

	/** The headers where answers have a page to link to. */
	public static List<String> linked() {
		return List.of(HEADERS.get(0), HEADERS.get(1), HEADERS.get(2), HEADERS.get(3), LINK);
	}

	/** The headers where there is no page to link to. */
	public static List<String> unlinked() {
		return HEADERS;
	}

	public static List<String> of(Assessment assessment) {
		String exposures = assessment.exposures()
			.entrySet()
			.stream()
			.map((exposure) -> exposure.getKey() + " " + exposure.getValue())
			.collect(Collectors.joining("; "));
		String top = assessment.findings().isEmpty() ? "" : words(assessment.findings().get(0));
		return List.of(assessment.outcome().name(), exposures, top, String.valueOf(assessment.findings().size()));
	}

	/** A rejected row says what to mend. */
	public static List<String> of(RejectedRow row) {
		Problem problem = row.problems().get(0);
		return List.of("REJECTED", "", "Rejected: " + problem.problem() + ". " + problem.remedy(), "");
	}

	private static String words(Finding finding) {
		return finding.rule() + " " + finding.title() + ": " + finding.evidence().get(0).inWords();
	}

}

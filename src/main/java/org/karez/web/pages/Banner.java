package org.karez.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.assessment.Outcome;
import org.karez.casework.CaseStand;
import org.karez.casework.Decision;
import org.karez.casework.Standing;
import org.karez.casework.Verdict;
import org.karez.run.cases.SupplierCase;

/**
 * What a buyer is told at the top of a supplier's page: what was found, and what people
 * have decided on it since.
 *
 * @param words the advice
 * @param decisions how far the decisions have come, or empty where there are no findings
 */
record Banner(String words, String decisions) {

	static Banner of(SupplierCase supplier) {
		Outcome outcome = supplier.assessment().outcome();
		CaseStand stand = CaseStand.of(supplier.standings());
		List<Standing> grave = supplier.standings()
			.stream()
			.filter((one) -> Outcome.of(List.of(one.finding()), false) == outcome)
			.toList();
		if (outcome != Outcome.STOP && outcome != Outcome.REVIEW) {
			return new Banner(undecided(outcome), (stand.findings() > 0) ? words(stand) : "");
		}
		boolean confirmed = grave.stream().anyMatch((one) -> one.verdict() == Verdict.CONFIRMED);
		if (confirmed) {
			return new Banner((outcome == Outcome.STOP) ? "Decided: confirmed. Do not buy from this supplier."
					: "Decided: confirmed. What was found is true of this supplier; do what the findings ask for.",
					words(stand));
		}
		boolean released = grave.stream().allMatch((one) -> one.verdict().releases());
		return new Banner(released ? released(grave) : undecided(outcome), words(stand));
	}

	/** What a supplier of an outcome means before anybody has decided. */
	private static String undecided(Outcome outcome) {
		return switch (outcome) {
			case STOP -> "Do not buy from this supplier until an officer has decided.";
			case REVIEW -> "A person must look at the findings below.";
			case INSUFFICIENT_DATA -> "Nothing can be said of this supplier: data that the rules need are missing.";
			case NO_FINDING -> "Nothing was found in the named editions. That is neither a clearance nor legal advice.";
		};
	}

	private static String released(List<Standing> grave) {
		String verdicts = grave.stream()
			.map((one) -> one.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '))
			.distinct()
			.collect(Collectors.joining(" and "));
		String people = grave.stream()
			.flatMap((one) -> one.decision().stream())
			.flatMap(Banner::people)
			.distinct()
			.collect(Collectors.joining(" and "));
		return "Decided for now: " + verdicts + ", by " + people
				+ ". It holds while the row, the lists and the rules say the same; it is neither a clearance nor legal advice.";
	}

	private static Stream<String> people(Decision decision) {
		Decision.Approval approval = decision.approval();
		return (approval != null) ? Stream.of(decision.by(), approval.by()) : Stream.of(decision.by());
	}

	private static String words(CaseStand stand) {
		if (stand.is(CaseStand.State.DECIDED)) {
			return (stand.findings() == 1) ? "The finding is decided."
					: "All " + stand.findings() + " findings are decided.";
		}
		return "Findings: " + stand.inWords() + ((stand.waiting() > 0) ? " for a second person." : ".");
	}

}

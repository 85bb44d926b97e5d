package org.karez.report.content;

/**
 * The parts of a report, in their order.
 */
public enum Section {

	COVER("Cover"), SUMMARY("Summary"), SUPPLIERS("Suppliers"), FINDINGS("Findings"), DECISIONS("Decisions"),
	ACTIONS("Actions"), EVIDENCE("Evidence index"), LISTS("Lists used"), ENTRIES("List entries met"),
	RULES("Rules used"), REGIMES("Regimes"), CLAIMS("Source documents"), REJECTED("Rejected rows"),
	CHANGES("Changes since last"), LIMITS("Limits");

	private final String title;

	Section(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}

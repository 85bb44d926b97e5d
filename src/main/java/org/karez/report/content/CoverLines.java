package org.karez.report.content;

import java.util.ArrayList;
import java.util.List;

import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.casework.SignOff;
import org.karez.report.ReportHeader;
import org.karez.report.Totals;
import org.karez.report.Totals.Of;

/**
 * What the cover says: who answers for what, counted how, resting on which ingredients.
 */
public final class CoverLines {

	/**
	 * A statement of the cover.
	 *
	 * @param label what is stated
	 * @param value the statement
	 */
	public record Statement(String label, Value value) {

		static Statement of(String label, String value) {
			return new Statement(label, Value.of(value));
		}

	}

	private CoverLines() {
	}

	public static List<Statement> of(ReportHeader header, Totals totals) {
		List<Statement> lines = new ArrayList<>();
		lines.add(Statement.of("Report", header.id()));
		lines.add(Statement.of("Issue", header.issue() + (header.draft() ? " (draft)" : " (signed off)")));
		lines.add(Statement.of("Made at", header.made().toString()));
		people(header, lines);
		lines.add(Statement.of("Input", header.inputFile()));
		lines.add(Statement.of("Input's SHA-256", header.inputSha256()));
		lines.add(Statement.of("As of", header.grounds().asOf().toString()));
		counts(totals, lines);
		grounds(header.grounds(), lines);
		lines
			.add(Statement.of("How to verify", "karez verify THIS-FILE.xlsx, or the page “Verify”. It says whether the "
					+ "content is the one issued, also after a spreadsheet program has saved the file again, and names "
					+ "every cell that was changed."));
		lines.add(Statement.of("How to repeat", "karez replay " + header.id()
				+ " screens the stored input again on the same rules, data, settings and list editions."));
		lines.add(Statement.of("What this is not", "Not a clearance and not legal advice. Where nothing was found, "
				+ "nothing was found in the named editions."));
		return lines;
	}

	private static void people(ReportHeader header, List<Statement> lines) {
		lines.add(Statement.of("Prepared by", header.preparedBy()));
		SignOff signOff = header.signOff();
		if (signOff != null && signOff.complete()) {
			lines.add(Statement.of("Prepared at", signOff.preparedAt().toString()));
			lines.add(Statement.of("Reviewed by", signOff.reviewedBy() + ", " + signOff.reviewedAt()));
			lines.add(Statement.of("Reviewer's remarks", signOff.remarks()));
		}
		else {
			lines.add(Statement.of("Reviewed by", "nobody yet: this is a draft"));
		}
		if (header.previous() != null) {
			lines.add(Statement.of("Previous report", header.previous()));
		}
	}

	private static void counts(Totals totals, List<Statement> lines) {
		lines.add(new Statement("Suppliers", Value.of(totals.sum(Of.OUTCOME))));
		for (Outcome outcome : Outcome.gravestFirst()) {
			lines.add(new Statement("… " + outcome, Value.of(totals.count(Of.OUTCOME, outcome.name()))));
		}
		lines.add(new Statement("Findings", Value.of(totals.sum(Of.RULE))));
		lines.add(new Statement("Rejected rows", Value.of(totals.sum(Of.REJECTED))));
	}

	private static void grounds(Grounds grounds, List<Statement> lines) {
		lines.add(Statement.of("Engine", grounds.engine()));
		lines.add(Statement.of("Rule pack", grounds.rulePack() + ", SHA-256 " + grounds.rulePackDigest()));
		lines.add(Statement.of("Seeds' SHA-256", grounds.seedsDigest()));
		lines.add(Statement.of("Settings' SHA-256", grounds.settingsDigest()));
		lines.add(Statement.of("List editions", grounds.editions().size() + ", each with its SHA-256 under “Lists used”"
				+ (grounds.stale() ? "; AT LEAST ONE IS STALE" : "")));
	}

}

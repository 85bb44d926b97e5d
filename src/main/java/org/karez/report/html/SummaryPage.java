package org.karez.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.karez.intake.RejectedRow;
import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.casework.CaseFile;
import org.karez.casework.SignOff;
import org.karez.report.Change;
import org.karez.report.Citations;
import org.karez.report.Counting;
import org.karez.report.ReportHeader;
import org.karez.report.ReportWriter;
import org.karez.report.Totals;
import org.karez.report.Totals.Count;
import org.karez.report.Totals.Of;
import org.karez.rules.Exposure;
import org.karez.rules.Severity;

/**
 * A report's summary for a board as one page to print.
 */
public final class SummaryPage implements ReportWriter {

	private static final int TOP = 8;

	private final Writer out;

	private final ReportHeader header;

	private final Citations citations;

	private final Totals totals = new Totals();

	/**
	 * Begins a summary.
	 * @param out where it is written when it is closed; it stays open
	 * @param header what the report says of itself
	 * @param citations what it may cite
	 */
	public SummaryPage(Writer out, ReportHeader header, Citations citations) {
		this.out = out;
		this.header = header;
		this.citations = citations;
	}

	@Override
	public void supplier(Assessment assessment, CaseFile caseFile) {
		Counting.count(assessment, this.totals);
		assessment.findings()
			.stream()
			.map((finding) -> finding.action())
			.distinct()
			.filter((action) -> caseFile.action(action).isEmpty())
			.forEach((action) -> this.totals.add(Of.OWNER, action));
	}

	@Override
	public void rejected(RejectedRow row) {
		this.totals.add(Of.REJECTED, row.file());
	}

	@Override
	public void change(Change change) {
		this.totals.add(Of.CHANGE, change.kind().name());
	}

	@Override
	public void close() {
		Map<String, String> parts = Map.of("title", Html.text(this.header.title()), "standing", standing(), "lead",
				lead(), "outcomes", rows(outcomes()), "rules", rows(rules()), "open", rows(open()), "papers", papers(),
				"charts", charts());
		try {
			String page = template();
			for (Map.Entry<String, String> part : parts.entrySet()) {
				page = page.replace("{" + part.getKey() + "}", part.getValue());
			}
			this.out.write(page);
			this.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The summary could not be written", ex);
		}
	}

	private static String template() throws IOException {
		try (InputStream in = SummaryPage.class.getResourceAsStream("summary.html")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String standing() {
		SignOff signOff = this.header.signOff();
		if (this.header.draft() || signOff == null) {
			return "<span class=\"draft\">DRAFT — not signed off</span>";
		}
		return Html.text("Prepared by " + signOff.preparedBy() + ", reviewed by " + signOff.reviewedBy() + " on "
				+ signOff.reviewedAt());
	}

	private String lead() {
		return Html.text(count(this.totals.sum(Of.OUTCOME), "supplier") + " of " + this.header.inputFile()
				+ " checked as of " + this.header.grounds().asOf()
				+ " for links to Xinjiang forced labour and exposure to surveillance technology. Buying should stop "
				+ "until an officer has decided: " + outcome(Outcome.STOP) + ". To be looked at by a person: "
				+ outcome(Outcome.REVIEW) + ". Too little known to say anything: " + outcome(Outcome.INSUFFICIENT_DATA)
				+ ". Rows that could not be read: " + this.totals.sum(Of.REJECTED) + "." + stale());
	}

	private String stale() {
		List<Grounds.EditionUsed> editions = this.header.grounds().editions();
		long stale = editions.stream().filter(Grounds.EditionUsed::stale).count();
		return (stale == 0) ? "" : " " + stale + " of " + editions.size()
				+ " reference lists were older than they may be; what they do not name yet was not found.";
	}

	private String outcome(Outcome outcome) {
		return count(this.totals.count(Of.OUTCOME, outcome.name()), "supplier");
	}

	private static String count(long number, String what) {
		return number + " " + what + ((number == 1) ? "" : "s");
	}

	private List<Count> outcomes() {
		return Outcome.gravestFirst()
			.stream()
			.map((outcome) -> new Count(outcome.name(), this.totals.count(Of.OUTCOME, outcome.name())))
			.toList();
	}

	/** The gravest first: a board asks what is worst before what is most frequent. */
	private List<Count> rules() {
		return this.totals.found(this.citations.rules(), TOP)
			.stream()
			.map((rule) -> new Count(rule.title(), this.totals.fired(rule)))
			.toList();
	}

	private List<Count> open() {
		List<Count> lines = new ArrayList<>();
		lines.add(new Count("Actions without an owner", this.totals.sum(Of.OWNER)));
		this.totals.top(Of.MISSING, TOP)
			.forEach((count) -> lines.add(new Count("Suppliers without " + count.key(), count.count())));
		this.totals.top(Of.CHANGE, TOP)
			.forEach((count) -> lines
				.add(new Count("Findings " + count.key() + " since the last report", count.count())));
		return lines;
	}

	private static String rows(List<Count> counts) {
		return counts.stream()
			.map((count) -> "<tr><td>" + Html.text(count.key()) + "</td><td class=\"n\">" + count.count()
					+ "</td></tr>")
			.collect(Collectors.joining("\n"));
	}

	private String charts() {
		return chart("Suppliers by outcome", outcomes())
				+ chart("Suppliers with a Xinjiang finding, by severity", severities(Exposure.XINJIANG))
				+ chart("Suppliers with a surveillance finding, by severity", severities(Exposure.SURVEILLANCE))
				+ chart("Rules that found something, gravest first", rules())
				+ chart("Suppliers with findings, by province as given", this.totals.top(Of.PROVINCE, TOP));
	}

	private List<Count> severities(Exposure exposure) {
		List<Count> counts = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			counts.add(new Count(severity.name(), this.totals.count(Of.EXPOSURE, exposure + " " + severity)));
		}
		return counts;
	}

	private static String chart(String title, List<Count> counts) {
		return "<h2>" + Html.text(title) + "</h2>\n" + BarChart.of(title, counts);
	}

	private String papers() {
		return Html
			.text("Report " + this.header.id() + ", issue " + this.header.issue() + ", made " + this.header.made()
					+ " by " + this.header.preparedBy() + ". Rule pack " + this.header.grounds().rulePack() + " ("
					+ this.header.grounds().rulePackDigest() + "), " + this.header.grounds().editions().size()
					+ " list editions, input SHA-256 " + this.header.inputSha256() + ".");
	}

}

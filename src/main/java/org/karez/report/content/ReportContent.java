package org.karez.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.karez.casework.Standing;
import org.karez.intake.RejectedRow;
import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;
import org.karez.evidence.ListEvidence;
import org.karez.lists.ListedEntity;
import org.karez.lists.ReferenceList;
import org.karez.report.Change;
import org.karez.report.Citations;
import org.karez.report.Counting;
import org.karez.report.ReportHeader;
import org.karez.report.ReportWriter;
import org.karez.report.Totals;
import org.karez.report.Totals.Of;

/**
 * Cuts a report into the lines of its sections as suppliers come, and counts on the way.
 */
public final class ReportContent implements ReportWriter {

	private final ReportHeader header;

	private final Citations citations;

	private final LineSink sink;

	private final Landmarks landmarks;

	private final EntryIndex entries;

	private final SupplierLines supplierLines;

	private final FindingLines findingLines;

	private final CaseLines caseLines;

	private final Totals totals = new Totals();

	public ReportContent(ReportHeader header, Citations citations, LineSink sink) {
		this.header = header;
		this.citations = citations;
		this.sink = sink;
		this.landmarks = new Landmarks(citations, header.grounds());
		this.entries = new EntryIndex(citations.lists());
		this.supplierLines = new SupplierLines(header);
		this.findingLines = new FindingLines(this.landmarks);
		this.caseLines = new CaseLines(header, citations, sink, this.totals);
	}

	/** What was counted so far. */
	public Totals totals() {
		return this.totals;
	}

	@Override
	public void supplier(Assessment assessment, CaseFile caseFile) {
		Counting.count(assessment, this.totals);
		SupplierPart part = part(assessment, caseFile);
		this.sink.line(Section.SUPPLIERS,
				this.supplierLines.line(assessment, findingsLink(part), part.decisionInWords()));
		for (Standing standing : part.standings()) {
			this.totals.add(Of.DECISION, standing.state());
			this.sink.line(Section.FINDINGS, this.findingLines.line(nextFinding(), assessment, part.line(), standing));
		}
		this.caseLines.write(part);
	}

	private SupplierPart part(Assessment assessment, CaseFile caseFile) {
		List<Standing> standings = assessment.findings()
			.stream()
			.map((finding) -> Standing.of(assessment.supplier(), finding, caseFile, this.entries))
			.toList();
		return new SupplierPart(assessment, caseFile, new Target(Section.SUPPLIERS, this.sink.next(Section.SUPPLIERS)),
				standings, this.sink.next(Section.FINDINGS));
	}

	private String nextFinding() {
		return "F-" + this.sink.next(Section.FINDINGS);
	}

	private static Value findingsLink(SupplierPart part) {
		int count = part.standings().size();
		return (count == 0) ? Value.NONE
				: Value.link(count + ((count == 1) ? " finding" : " findings"), part.finding(0));
	}

	@Override
	public void rejected(RejectedRow row) {
		this.totals.add(Of.REJECTED, row.file());
		row.problems().forEach((problem) -> this.sink.line(Section.REJECTED, RejectedLines.line(row, problem)));
	}

	@Override
	public void change(Change change) {
		this.totals.add(Of.CHANGE, change.kind().name());
		this.sink.line(Section.CHANGES, ChangeLines.line(change));
	}

	@Override
	public void close() {
		Map<String, ReferenceList> papers = new HashMap<>();
		this.citations.lists().forEach((list) -> papers.put(list.id(), list));
		this.header.grounds()
			.editions()
			.forEach((edition) -> this.sink.line(Section.LISTS, ListLines.line(edition,
					Optional.ofNullable(papers.get(edition.list())), this.totals.count(Of.LIST, edition.list()))));
		for (ListEvidence met : this.landmarks.entriesMet()) {
			ListedEntity entry = this.entries.find(met.list(), met.entry());
			this.sink.line(Section.ENTRIES, EntryLines.line(met, entry, this.landmarks.list(met.list())));
		}
		authorities();
		limits();
	}

	private void authorities() {
		this.citations.rules()
			.forEach((rule) -> this.sink.line(Section.RULES,
					RuleLines.line(rule, this.totals.count(Of.RULE, rule.id()), this.landmarks)));
		this.citations.regimes()
			.forEach((regime) -> this.sink.line(Section.REGIMES,
					RegimeLines.line(regime, this.totals.count(Of.REGIME, regime.id()))));
		this.citations.documents()
			.forEach((document) -> document.claims()
				.forEach((claim) -> this.sink.line(Section.CLAIMS, ClaimLines.line(document, claim, this.citations,
						this.totals.count(Of.CLAIM, claim.ref().id())))));
	}

	private void limits() {
		List<String> limits = new ArrayList<>(StandingLimits.of(this.header));
		limits.addAll(this.header.reading());
		limits.addAll(this.citations.limits());
		limits
			.forEach((limit) -> this.sink.line(Section.LIMITS, LimitLines.line(this.sink.next(Section.LIMITS), limit)));
	}

}

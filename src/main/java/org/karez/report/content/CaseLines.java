package org.karez.report.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.casework.Standing;
import org.karez.casework.ActionItem;
import org.karez.casework.Cause;
import org.karez.casework.Decision;
import org.karez.casework.Document;
import org.karez.casework.Requirement;
import org.karez.report.Citations;
import org.karez.report.ReportHeader;
import org.karez.report.Totals;
import org.karez.report.Totals.Of;
import org.karez.rules.Action;
import org.karez.rules.Finding;

/**
 * Writes what people have done and still have to do about a supplier: decisions, actions,
 * documents.
 */
final class CaseLines {

	private static final String NOBODY = "(nobody)";

	private final LineSink sink;

	private final Totals totals;

	private final Map<String, Action> actions = new HashMap<>();

	private final List<Requirement> requirements;

	private final LocalDate today;

	CaseLines(ReportHeader header, Citations citations, LineSink sink, Totals totals) {
		this.sink = sink;
		this.totals = totals;
		this.requirements = citations.requirements();
		this.today = header.made().atZone(ZoneOffset.UTC).toLocalDate();
		citations.actions().forEach((action) -> this.actions.put(action.id(), action));
	}

	void write(SupplierPart part) {
		part.caseFile().decisions().forEach((decision) -> decision(part, decision));
		part.byAction().forEach((action, findings) -> action(part, action, findings));
		documents(part);
	}

	private void decision(SupplierPart part, Decision decision) {
		int index = indexOf(part, decision);
		Target finding = (index >= 0) ? part.finding(index) : null;
		Standing standing = (index >= 0) ? part.standings().get(index) : null;
		this.sink.line(Section.DECISIONS, DecisionLines.line(decision, part.row(), part.name(), part.line(), finding,
				state(decision, standing), cause(decision, standing)));
	}

	private static int indexOf(SupplierPart part, Decision decision) {
		for (int i = 0; i < part.standings().size(); i++) {
			if (part.standings().get(i).key().equals(decision.finding().value())) {
				return i;
			}
		}
		return -1;
	}

	private static String state(Decision decision, @Nullable Standing standing) {
		if (standing == null) {
			return "FINDING ENDED";
		}
		if (!standing.decision().filter(decision::equals).isPresent()) {
			return "OVERRULED";
		}
		if (standing.waiting()) {
			return Standing.WAITING;
		}
		return standing.lapsed().isPresent() ? Standing.LAPSED : "STANDS";
	}

	private static String cause(Decision decision, @Nullable Standing standing) {
		return (standing != null && standing.decision().filter(decision::equals).isPresent())
				? standing.lapsed().map(Cause::inWords).orElse("") : "";
	}

	private void action(SupplierPart part, String id, List<Integer> findings) {
		Optional<ActionItem> item = part.caseFile().action(id);
		Finding gravest = part.standings().get(findings.get(0)).finding();
		this.sink.line(Section.ACTIONS, ActionLines.line(part.row(), part.name(), part.line(), gravest,
				part.finding(findings.get(0)), findings.size(), this.actions.get(id), item));
		if (item.map(ActionItem::state).filter(ActionItem.State.VERIFIED::equals).isEmpty()) {
			this.totals.add(Of.OWNER, item.map(ActionItem::owner).filter((name) -> !name.isBlank()).orElse(NOBODY));
			this.totals.add(Of.DUE, Due.of(item.map(ActionItem::due).orElse(null), this.today).inWords());
		}
	}

	private void documents(SupplierPart part) {
		if (part.assessment().findings().isEmpty() && part.caseFile().documents().isEmpty()) {
			return;
		}
		Set<String> asked = new HashSet<>();
		List<Finding> findings = part.assessment().findings();
		for (Requirement requirement : this.requirements) {
			if (requirement.calledForBy(findings)) {
				asked.add(requirement.id());
				requirement(part, requirement);
			}
		}
		part.caseFile()
			.documents()
			.stream()
			.filter((document) -> !asked.contains(document.type()))
			.forEach((document) -> this.sink.line(Section.EVIDENCE, EvidenceLines.line(part.row(), part.name(),
					part.line(), document.group(), "", document.proves(), document)));
	}

	private void requirement(SupplierPart part, Requirement requirement) {
		List<Document> onFile = part.caseFile()
			.documents()
			.stream()
			.filter((document) -> document.type().equals(requirement.id()))
			.toList();
		this.totals.add(Of.DOCUMENT, onFile.isEmpty() ? EvidenceLines.MISSING : EvidenceLines.ON_FILE);
		if (onFile.isEmpty()) {
			line(part, requirement, requirement.proves(), null);
		}
		onFile.forEach((document) -> line(part, requirement, document.proves(), document));
	}

	private void line(SupplierPart part, Requirement requirement, String proves, @Nullable Document document) {
		this.sink.line(Section.EVIDENCE, EvidenceLines.line(part.row(), part.name(), part.line(), requirement.group(),
				requirement.title(), proves, document));
	}

}

package org.karez.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.casework.ActionItem;
import org.karez.casework.Decision;
import org.karez.casework.Document;
import org.karez.casework.Standing;
import org.karez.run.cases.SupplierCase;

/**
 * A supplier's case as the interface gives it.
 *
 * @param seq the supplier's place in its list, from 0, as in the address and in each line
 * of findings.jsonl
 * @param supplier the supplier's name
 * @param outcome what its assessment comes to
 * @param findings how each finding stands
 * @param actions actions with owner and due date
 * @param documents documents on file
 * @param missing documents customs would ask for that are not on file
 */
record CaseAnswer(int seq, String supplier, String outcome, List<OfFinding> findings, List<OfAction> actions,
		List<OfDocument> documents, List<Missing> missing) {

	static CaseAnswer of(SupplierCase supplier) {
		return new CaseAnswer(supplier.seq(), supplier.assessment().supplier().name(),
				supplier.assessment().outcome().name(),
				supplier.standings().stream().map((standing) -> OfFinding.of(supplier, standing)).toList(),
				supplier.file().actions().stream().map(OfAction::of).toList(),
				supplier.file().documents().stream().map(OfDocument::of).toList(),
				supplier.asked()
					.stream()
					.filter(SupplierCase.Asked::missing)
					.map((one) -> new Missing(one.requirement().group().label(), one.requirement().id(),
							one.requirement().title(), one.rules()))
					.toList());
	}

	/** A finding with its decisions, the latest first. */
	record OfFinding(String finding, String rule, String severity, String title, String state, @Nullable String lapsed,
			List<OfDecision> decisions) {

		static OfFinding of(SupplierCase supplier, Standing standing) {
			return new OfFinding(standing.key(), standing.finding().rule(), standing.finding().severity().name(),
					standing.finding().title(), standing.state(),
					standing.lapsed().map((cause) -> cause.inWords()).orElse(null),
					supplier.trail(standing).stream().map(OfDecision::of).toList());
		}

	}

	/** A decision. */
	record OfDecision(String id, String from, String to, String justification, String by, Instant at, boolean waiting,
			@Nullable String approvedBy) {

		static OfDecision of(Decision decision) {
			Decision.Approval approval = decision.approval();
			return new OfDecision(decision.id(), decision.from().name(), decision.to().name(), decision.justification(),
					decision.by(), decision.at(), decision.waiting(), (approval != null) ? approval.by() : null);
		}

	}

	/** An action. */
	record OfAction(String action, String owner, @Nullable LocalDate due, String state, String note) {

		static OfAction of(ActionItem item) {
			return new OfAction(item.action(), item.owner(), item.due(), item.state().name(), item.note());
		}

	}

	/** A document on file. */
	record OfDocument(String id, String group, String type, String title, String issuer, @Nullable LocalDate dated,
			String proves, String fileName, String sha256) {

		static OfDocument of(Document document) {
			return new OfDocument(document.id(), document.group().label(), document.type(), document.title(),
					document.issuer(), document.dated(), document.proves(), document.fileName(), document.sha256());
		}

	}

	/** A document customs would ask for that is not on file. */
	record Missing(String group, String type, String title, List<String> becauseOf) {

	}

}

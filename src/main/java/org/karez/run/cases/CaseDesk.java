package org.karez.run.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.karez.access.ApiKey;
import org.karez.audit.Trail;
import org.karez.casework.ActionItem;
import org.karez.casework.ActionItems;
import org.karez.casework.Binding;
import org.karez.casework.Decision;
import org.karez.casework.Decisions;
import org.karez.casework.Document;
import org.karez.casework.Documents;
import org.karez.casework.FindingKey;
import org.karez.casework.Requirement;
import org.karez.casework.Standing;
import org.karez.casework.Verdict;
import org.karez.report.evidencefile.EvidenceFile;
import org.karez.run.Screening;
import org.karez.run.reports.ReportHeaders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officers work on a supplier.
 */
@Service
public class CaseDesk {

	private final CaseReading reading;

	private final Decisions decisions;

	private final ActionItems actions;

	private final Documents documents;

	private final CasePlaces places;

	private final ReportHeaders headers;

	private final Screening screening;

	private final Trail trail;

	CaseDesk(CaseReading reading, Decisions decisions, ActionItems actions, Documents documents, CasePlaces places,
			ReportHeaders headers, Screening screening, Trail trail) {
		this.reading = reading;
		this.decisions = decisions;
		this.actions = actions;
		this.documents = documents;
		this.places = places;
		this.headers = headers;
		this.screening = screening;
		this.trail = trail;
	}

	/**
	 * Decides on a finding, bound to the record, the list entries and the rule as they
	 * are now.
	 * @param supplier whose finding
	 * @param finding the finding's key
	 * @param to what is decided
	 * @param justification why; not blank
	 * @param by who decides
	 * @throws IllegalArgumentException where the justification is blank, or a system's
	 * key would let business go on
	 * @throws NoSuchCaseException where the supplier has no such finding
	 */
	@Transactional
	public Decision decide(SupplierCase supplier, String finding, Verdict to, String justification, String by) {
		Standing standing = supplier.standings()
			.stream()
			.filter((one) -> one.key().equals(finding))
			.findFirst()
			.orElseThrow(() -> new NoSuchCaseException("The supplier has no finding " + finding));
		if (to.releases() && ApiKey.isPrincipal(by)) {
			throw new IllegalArgumentException("A key takes no decision that lets business go on (" + to
					+ "); a person takes it on the supplier's page");
		}
		Binding binding = Binding.of(supplier.assessment().supplier(), standing.finding(), this.reading.entries());
		Decision decision = this.decisions.decide(supplier.key(), new FindingKey(finding), to, justification.strip(),
				by, binding, this.reading.twoPersons());
		note(supplier, by, "finding-decided", standing.finding().rule() + ": " + to);
		return decision;
	}

	/**
	 * Agrees to a decision as a second person.
	 * @throws IllegalArgumentException where the same person or a key decided, the
	 * decision has its approval already, was overruled or has lapsed
	 * @throws NoSuchCaseException where the supplier has no such decision
	 */
	@Transactional
	public Decision approve(SupplierCase supplier, String decision, String by) {
		Decision made = supplier.file()
			.decisions()
			.stream()
			.filter((one) -> one.id().equals(decision))
			.findFirst()
			.orElseThrow(() -> new NoSuchCaseException("The supplier has no decision " + decision));
		if (ApiKey.isPrincipal(made.by())) {
			throw new IllegalArgumentException(
					"A key decided this, and whoever agreed would be the only person; decide it as a person");
		}
		supplier.lapsed(made).ifPresent((cause) -> {
			throw new IllegalArgumentException("The decision no longer speaks: " + cause + "; decide anew");
		});
		Decision approved = this.decisions.approve(decision, by);
		note(supplier, by, "decision-agreed-to", "decision " + decision);
		return approved;
	}

	/** Gives an action an owner, a due date and a state. */
	@Transactional
	public ActionItem act(SupplierCase supplier, String action, String owner, @Nullable LocalDate due,
			ActionItem.State state, String note, String by) {
		boolean asked = supplier.assessment()
			.findings()
			.stream()
			.anyMatch((finding) -> finding.action().equals(action));
		if (!asked) {
			throw new NoSuchCaseException("No finding on the supplier asks for the action " + action);
		}
		ActionItem item = this.actions.set(supplier.key(), action, owner.strip(), due, state, note.strip(), by);
		note(supplier, by, "action-set", action + ": " + state + (owner.isBlank() ? "" : ", " + owner));
		return item;
	}

	/** Puts a document on file. */
	@Transactional
	public Document file(SupplierCase supplier, DocumentForm form, byte[] content, String by) {
		Requirement type = this.screening.citations()
			.requirements()
			.stream()
			.filter((requirement) -> requirement.id().equals(form.type()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Choose which document it is"));
		if (content.length == 0) {
			throw new IllegalArgumentException("The file is empty; choose the document");
		}
		Document document = this.documents.add(
				new Documents.Label(supplier.key(), type.id(), type.group(),
						form.title().isBlank() ? type.title() : form.title().strip(), form.issuer().strip(),
						form.dated(), form.proves().isBlank() ? type.proves() : form.proves().strip(), form.fileName()),
				content, by);
		note(supplier, by, "document-filed", type.id() + ", SHA-256 " + document.sha256());
		return document;
	}

	/** A document of the supplier with its bytes. */
	public byte[] content(SupplierCase supplier, Document document, String by) {
		note(supplier, by, "document-downloaded", "document " + document.id());
		return this.documents.content(document);
	}

	/** Writes the evidence file as a ZIP. */
	public void evidenceFile(SupplierCase supplier, OutputStream out, String by) throws IOException {
		note(supplier, by, "evidence-file-downloaded", "");
		new EvidenceFile(this.headers.latest(supplier.list()).onSupplier(supplier.assessment().supplier().row()),
				this.screening.citations(), this.documents::content)
			.write(supplier.assessment(), supplier.file(), out);
	}

	private void note(SupplierCase supplier, String by, String what, String detail) {
		this.places.note(supplier);
		this.trail.add(by, what,
				"supplier " + supplier.assessment().supplier().name() + " of import " + supplier.list().id(), detail);
	}

}

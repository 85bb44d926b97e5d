package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.karez.casework.ActionItem;
import org.karez.casework.Document;
import org.karez.casework.Verdict;
import org.karez.run.cases.CaseDesk;
import org.karez.run.cases.CaseReading;
import org.karez.run.cases.DocumentForm;
import org.karez.run.cases.SupplierCase;
import org.karez.web.FileNames;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What officers do about one supplier.
 */
@Controller
@RequestMapping("/imports/{id}/suppliers/{seq}")
class CaseController {

	/** Larger files are no papers; they belong in an archive of their own. */
	private static final long LARGEST_DOCUMENT = 50L << 20;

	private final CaseReading reading;

	private final CaseDesk desk;

	CaseController(CaseReading reading, CaseDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@PostMapping("/findings/{finding}/decision")
	String decide(@PathVariable long id, @PathVariable int seq, @PathVariable String finding,
			@RequestParam Verdict verdict, @RequestParam String justification, Principal by, RedirectAttributes flash) {
		SupplierCase supplier = this.reading.of(id, seq);
		return done(supplier, finding, Map.of("verdict", verdict.name(), "justification", justification), flash,
				() -> this.desk.decide(supplier, finding, verdict, justification, by.getName()).waiting()
						? "Decided. It speaks once a second person agrees." : "Decided.");
	}

	@PostMapping("/decisions/{decision}/approval")
	String approve(@PathVariable long id, @PathVariable int seq, @PathVariable String decision, Principal by,
			RedirectAttributes flash) {
		SupplierCase supplier = this.reading.of(id, seq);
		return done(supplier, finding(supplier, decision), Map.of(), flash, () -> {
			this.desk.approve(supplier, decision, by.getName());
			return "Agreed. The decision speaks from now on.";
		});
	}

	@PostMapping("/actions/{action}")
	String act(@PathVariable long id, @PathVariable int seq, @PathVariable String action, @RequestParam String owner,
			@RequestParam(required = false) @Nullable LocalDate due, @RequestParam ActionItem.State state,
			@RequestParam(defaultValue = "") String note, Principal by, RedirectAttributes flash) {
		SupplierCase supplier = this.reading.of(id, seq);
		Map<String, String> typed = Map.of("owner", owner, "due", (due != null) ? due.toString() : "", "state",
				state.name(), "note", note);
		return done(supplier, "action-" + action, typed, flash, () -> {
			this.desk.act(supplier, action, owner, due, state, note, by.getName());
			return "The action is noted.";
		});
	}

	@PostMapping("/documents")
	String file(@PathVariable long id, @PathVariable int seq, @RequestParam MultipartFile file,
			@RequestParam String type, @RequestParam(defaultValue = "") String title,
			@RequestParam(defaultValue = "") String issuer, @RequestParam(required = false) @Nullable LocalDate dated,
			@RequestParam(defaultValue = "") String proves, Principal by, RedirectAttributes flash) throws IOException {
		SupplierCase supplier = this.reading.of(id, seq);
		if (file.getSize() > LARGEST_DOCUMENT) {
			return said(supplier, "documents", "problem",
					"A document may have up to 50 MB; split it or file a smaller copy.", flash);
		}
		Map<String, String> typed = Map.of("type", type, "title", title, "issuer", issuer, "dated",
				(dated != null) ? dated.toString() : "", "proves", proves);
		String name = FileNames.of(file, "document");
		byte[] content = file.getBytes();
		return done(supplier, "documents", typed, flash,
				() -> "On file, with SHA-256 " + this.desk
					.file(supplier, new DocumentForm(type, title, issuer, dated, proves, name), content, by.getName())
					.sha256());
	}

	@GetMapping("/documents/{document}")
	ResponseEntity<Resource> document(@PathVariable long id, @PathVariable int seq, @PathVariable String document,
			Principal by) {
		SupplierCase supplier = this.reading.of(id, seq);
		Document found = supplier.file()
			.documents()
			.stream()
			.filter((one) -> one.id().equals(document))
			.findFirst()
			.orElseThrow(() -> new NotThereException("The supplier has no document " + document));
		return Downloads.file(new ByteArrayResource(this.desk.content(supplier, found, by.getName())),
				found.fileName());
	}

	@GetMapping("/evidence.zip")
	void evidence(@PathVariable long id, @PathVariable int seq, Principal by, HttpServletResponse response)
			throws IOException {
		SupplierCase supplier = this.reading.of(id, seq);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads
			.attachment("karez-" + id + "-row-" + supplier.assessment().supplier().row() + "-evidence.zip"));
		this.desk.evidenceFile(supplier, response.getOutputStream(), by.getName());
	}

	private static String finding(SupplierCase supplier, String decision) {
		return supplier.file()
			.decisions()
			.stream()
			.filter((one) -> one.id().equals(decision))
			.map((one) -> one.finding().value())
			.findFirst()
			.orElse("");
	}

	/** What was typed is kept where it is refused, so that nobody writes it twice. */
	private static String done(SupplierCase supplier, String place, Map<String, String> typed, RedirectAttributes flash,
			Deed deed) {
		try {
			return said(supplier, place, "notice", deed.inWords(), flash);
		}
		catch (IllegalArgumentException ex) {
			flash.addFlashAttribute("typed", typed);
			return said(supplier, place, "problem", ex.getMessage() + ".", flash);
		}
	}

	/** Leads back to where the form stands, and there to what is said of it. */
	private static String said(SupplierCase supplier, String place, String kind, String words,
			RedirectAttributes flash) {
		flash.addFlashAttribute("saidAt", place);
		flash.addFlashAttribute(kind, words);
		return "redirect:/imports/" + supplier.list().id() + "/suppliers/" + supplier.seq() + "#said";
	}

	/** Something an officer does, and what came of it in words. */
	@FunctionalInterface
	private interface Deed {

		String inWords();

	}

}

package org.karez.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Rework;
import org.karez.run.imports.Upload;
import org.karez.tables.Fingerprint;
import org.karez.web.FileNames;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The first page: hand a supplier list in, see the lists handed in before.
 */
@Controller
class ImportsController {

	private static final int SHOWN = 100;

	private final Imports imports;

	private final Desk desk;

	private final Trail trail;

	private final ImportViews views;

	private final Rework rework;

	ImportsController(Imports imports, Desk desk, Trail trail, ImportViews views, Rework rework) {
		this.imports = imports;
		this.desk = desk;
		this.trail = trail;
		this.views = views;
		this.rework = rework;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("nav", "home");
		model.addAttribute("imports", this.imports.latest(SHOWN).stream().map(this.views::of).toList());
		return "home";
	}

	@PostMapping("/imports")
	String handIn(@RequestParam MultipartFile file, @RequestParam(required = false) @Nullable LocalDate asOf,
			Principal principal, RedirectAttributes flash) throws IOException {
		if (file.isEmpty()) {
			flash.addFlashAttribute("problem", "The file is empty. Choose a spreadsheet with at least one row.");
			return "redirect:/";
		}
		String name = FileNames.of(file, "upload");
		Optional<Import> answered = answered(file, asOf);
		if (answered.isPresent()) {
			flash.addFlashAttribute("notice", "This very file was screened before, as this list, with the same rules "
					+ "and lists and as of the same day. Its answer stands; it was not screened again.");
			return "redirect:/imports/" + answered.get().id();
		}
		long id = this.desk.handIn(new Upload(name, file.getInputStream(), principal.getName(), asOf));
		String what = this.desk.mended(id).isEmpty() ? "list-handed-in" : "rows-mended";
		this.trail.add(principal.getName(), what, "import " + id, name);
		return "redirect:/imports/" + id;
	}

	private Optional<Import> answered(MultipartFile file, @Nullable LocalDate asOf) throws IOException {
		try (InputStream in = file.getInputStream()) {
			return this.rework.answered(Fingerprint.of(in), asOf);
		}
	}

	@PostMapping("/imports/{id}/pause")
	String pause(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		return noted(this.desk.pause(id), "import-paused", id, principal, flash);
	}

	@PostMapping("/imports/{id}/resume")
	String resume(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		return noted(this.desk.resume(id), "import-resumed", id, principal, flash);
	}

	@PostMapping("/imports/{id}/cancel")
	String cancel(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		return noted(this.desk.cancel(id), "import-cancelled", id, principal, flash);
	}

	/** The trail tells what was done, not what somebody pressed too late. */
	private String noted(boolean done, String what, long id, Principal principal, RedirectAttributes flash) {
		if (done) {
			this.trail.add(principal.getName(), what, "import " + id, "");
		}
		else {
			flash.addFlashAttribute("notice", "Nothing has changed: the list is as it stands below.");
		}
		return "redirect:/imports/" + id;
	}

}

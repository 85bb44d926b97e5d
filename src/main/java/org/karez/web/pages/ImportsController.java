package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Upload;

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

	ImportsController(Imports imports, Desk desk, Trail trail, ImportViews views) {
		this.imports = imports;
		this.desk = desk;
		this.trail = trail;
		this.views = views;
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
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "upload";
		long id = this.desk.handIn(new Upload(name, file.getInputStream(), principal.getName(), asOf));
		this.trail.add(principal.getName(), "list-handed-in", "import " + id, name);
		List<Import> before = this.imports.same(this.imports.get(id).sha256())
			.stream()
			.filter((one) -> one.id() < id)
			.toList();
		if (!before.isEmpty()) {
			flash.addFlashAttribute("notice", "The very same file was handed in before, as list " + before.get(0).id()
					+ ". It is screened again with today's rules and lists.");
		}
		return "redirect:/imports/" + id;
	}

	@PostMapping("/imports/{id}/pause")
	String pause(@PathVariable long id, Principal principal) {
		this.desk.pause(id);
		return noted(principal, "import-paused", id);
	}

	@PostMapping("/imports/{id}/resume")
	String resume(@PathVariable long id, Principal principal) {
		this.desk.resume(id);
		return noted(principal, "import-resumed", id);
	}

	@PostMapping("/imports/{id}/cancel")
	String cancel(@PathVariable long id, Principal principal) {
		this.desk.cancel(id);
		return noted(principal, "import-cancelled", id);
	}

	private String noted(Principal principal, String what, long id) {
		this.trail.add(principal.getName(), what, "import " + id, "");
		return "redirect:/imports/" + id;
	}

}

package org.karez.web.pages;

import java.security.Principal;

import org.karez.report.archive.ReportArchive;
import org.karez.run.reports.Retention;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How long reports are kept, and which are due.
 */
@Controller
@RequestMapping("/admin/retention")
class RetentionController {

	private final Retention retention;

	private final ReportArchive archive;

	RetentionController(Retention retention, ReportArchive archive) {
		this.retention = retention;
		this.archive = archive;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("nav", "retention");
		model.addAttribute("retention", this.retention);
		model.addAttribute("due", this.retention.due());
		model.addAttribute("reports", this.archive.all());
		return "retention";
	}

	@PostMapping("/removal")
	String remove(Principal by, RedirectAttributes flash) {
		flash.addFlashAttribute("notice",
				"Removed: " + Words.count(this.retention.remove(by.getName()).size(), "report") + ".");
		return "redirect:/admin/retention";
	}

}

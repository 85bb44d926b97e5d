package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessments;
import org.karez.run.EngineInForce;
import org.karez.run.knowledge.PackTrial;
import org.karez.run.knowledge.RuleDesk;
import org.karez.web.RuleChanges;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The rules in force with all they rest on, and the way of another pack into force.
 */
@Controller
class RulesController {

	private final RuleDesk desk;

	private final EngineInForce engines;

	private final Assessments assessments;

	private final RuleChanges changes;

	RulesController(RuleDesk desk, EngineInForce engines, Assessments assessments, RuleChanges changes) {
		this.desk = desk;
		this.engines = engines;
		this.assessments = assessments;
		this.changes = changes;
	}

	@GetMapping("/rules")
	String rules(Model model) {
		return show(model, "rules");
	}

	@GetMapping("/rules/claims")
	String claims(Model model) {
		return show(model, "claims");
	}

	private String show(Model model, String page) {
		model.addAttribute("nav", "rules");
		model.addAttribute("book", new RuleBook(this.engines.now(), this.assessments.fired()));
		model.addAttribute("edited", this.desk.edited());
		return page;
	}

	@PostMapping("/rules/trial")
	String attempt(@RequestParam(required = false) @Nullable MultipartFile zip, Principal by, Model model)
			throws IOException {
		MultipartFile handedIn = (zip != null && !zip.isEmpty()) ? zip : null;
		PackTrial trial = this.changes.attempt(handedIn, by.getName());
		return show(trial, handedIn == null, model);
	}

	@PostMapping("/admin/rules/in-force")
	String putInForce(Principal by, Model model, RedirectAttributes flash) {
		PackTrial trial = this.changes.putInForce(by.getName());
		if (trial.pack() != null) {
			flash.addFlashAttribute("notice", "In force now: rule pack " + RuleChanges.words(trial.pack()));
			return "redirect:/rules";
		}
		return show(trial, true, model);
	}

	private String show(PackTrial trial, boolean folder, Model model) {
		model.addAttribute("nav", "rules");
		model.addAttribute("trial", trial);
		model.addAttribute("inForce", this.desk.inForce());
		model.addAttribute("folder", folder);
		return "trial";
	}

}

package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessments;
import org.karez.audit.Trail;
import org.karez.rules.BrokenPackException;
import org.karez.rules.Problem;
import org.karez.rules.RulePack;
import org.karez.run.EngineInForce;
import org.karez.run.knowledge.PackTrial;
import org.karez.run.knowledge.RuleDesk;
import org.karez.tables.BrokenTableException;

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

	private final Trail trail;

	RulesController(RuleDesk desk, EngineInForce engines, Assessments assessments, Trail trail) {
		this.desk = desk;
		this.engines = engines;
		this.assessments = assessments;
		this.trail = trail;
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
		PackTrial trial = (handedIn != null) ? this.desk.tryZip(handedIn.getInputStream()) : this.desk.tryFolder();
		this.trail.add(by.getName(), "rules-tried", (handedIn != null) ? name(handedIn) : "the folder of rules",
				words(trial));
		model.addAttribute("nav", "rules");
		model.addAttribute("trial", trial);
		model.addAttribute("inForce", this.desk.inForce());
		model.addAttribute("folder", handedIn == null);
		return "trial";
	}

	@PostMapping("/admin/rules/in-force")
	String putInForce(Principal by, Model model, RedirectAttributes flash) {
		String before = words(this.desk.inForce());
		try {
			RulePack pack = this.desk.putInForce();
			this.trail.add(by.getName(), "rules-put-in-force", words(pack), "before: " + before);
			flash.addFlashAttribute("notice", "In force now: rule pack " + words(pack));
			return "redirect:/rules";
		}
		catch (BrokenPackException ex) {
			return refused(ex.problems(), by, model);
		}
		catch (BrokenTableException ex) {
			return refused(List.of(new Problem(ex.file(), ex.line(), ex.problem(), ex.remedy())), by, model);
		}
	}

	private String refused(List<Problem> problems, Principal by, Model model) {
		this.trail.add(by.getName(), "rules-refused", "the folder of rules", problems.size() + " problems");
		model.addAttribute("nav", "rules");
		model.addAttribute("trial", new PackTrial(problems, null, List.of()));
		model.addAttribute("inForce", this.desk.inForce());
		model.addAttribute("folder", true);
		return "trial";
	}

	private static String name(MultipartFile zip) {
		String name = zip.getOriginalFilename();
		return (name != null) ? name : "a zip file";
	}

	private static String words(PackTrial trial) {
		RulePack pack = trial.pack();
		return (pack == null) ? trial.problems().size() + " problems"
				: words(pack) + ", " + trial.changed() + " verdicts would change";
	}

	private static String words(RulePack pack) {
		return pack.version() + ", SHA-256 " + pack.digest();
	}

}

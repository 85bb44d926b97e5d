package org.karez.web.pages;

import java.time.Clock;
import java.time.LocalDate;

import org.karez.run.Screening;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What verdicts rest on: the reference lists with their papers, and the rules with their
 * claims.
 */
@Controller
class KnowledgeController {

	private final Screening screening;

	private final Clock clock;

	KnowledgeController(Screening screening, Clock clock) {
		this.screening = screening;
		this.clock = clock;
	}

	@GetMapping("/lists")
	String lists(Model model) {
		model.addAttribute("nav", "lists");
		model.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()));
		model.addAttribute("lists", this.screening.citations().lists());
		return "lists";
	}

	@GetMapping("/rules")
	String rules(Model model) {
		model.addAttribute("nav", "rules");
		model.addAttribute("grounds",
				this.screening.grounds(LocalDate.ofInstant(this.clock.instant(), this.clock.getZone())));
		model.addAttribute("rules", this.screening.citations().rules());
		model.addAttribute("cited", new Cited(this.screening.citations()));
		return "rules";
	}

}

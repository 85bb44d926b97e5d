package org.karez.web.pages;

import org.karez.audit.Trail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The trail of what people did.
 */
@Controller
class TrailController {

	private static final int PAGE = 100;

	private final Trail trail;

	TrailController(Trail trail) {
		this.trail = trail;
	}

	@GetMapping("/trail")
	String trail(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
		model.addAttribute("nav", "trail");
		model.addAttribute("entries", this.trail.latest(before, PAGE));
		model.addAttribute("full", PAGE);
		return "trail";
	}

}

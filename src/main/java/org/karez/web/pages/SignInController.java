package org.karez.web.pages;

import java.security.Principal;

import org.karez.access.Users;
import org.karez.audit.Trail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signing in and choosing a password.
 */
@Controller
class SignInController {

	private final Users users;

	private final Trail trail;

	SignInController(Users users, Trail trail) {
		this.users = users;
		this.trail = trail;
	}

	@GetMapping("/login")
	String signIn() {
		return "login";
	}

	@GetMapping("/password")
	String password(Principal principal, Model model) {
		this.users.named(principal.getName()).ifPresent((user) -> model.addAttribute("given", user.mustChange()));
		return "password";
	}

	@PostMapping("/password")
	String change(@RequestParam String current, @RequestParam String wanted, @RequestParam String again,
			Principal principal, Model model, RedirectAttributes flash) {
		try {
			if (!wanted.equals(again)) {
				throw new IllegalArgumentException("The two new passwords differ");
			}
			this.users.changePassword(principal.getName(), current, wanted);
		}
		catch (IllegalArgumentException ex) {
			model.addAttribute("problem", ex.getMessage());
			return password(principal, model);
		}
		this.trail.add(principal.getName(), "password-changed", "user " + principal.getName(), "");
		flash.addFlashAttribute("notice", "Your password is changed.");
		return "redirect:/";
	}

}

package org.karez.web.pages;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.karez.access.Users;
import org.karez.audit.Trail;
import org.karez.web.security.GuessLimit;
import org.karez.web.security.Sessions;

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

	private final GuessLimit limit;

	private final Sessions sessions;

	SignInController(Users users, GuessLimit limit, Sessions sessions, Trail trail) {
		this.users = users;
		this.limit = limit;
		this.sessions = sessions;
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

	/** Whoever sits before an open session guesses no faster than before the door. */
	private void look(String name, String current, String address) {
		if (this.limit.waits(name, address)) {
			throw new IllegalArgumentException("Too many wrong passwords. Wait a minute, then try again");
		}
		if (!this.users.knows(name, current)) {
			this.limit.failed(name, address);
			this.trail.add(name, "password-refused", "user " + name, "wrong current password, from " + address);
			throw new IllegalArgumentException("The current password is not right");
		}
	}

	@PostMapping("/password")
	String change(@RequestParam String current, @RequestParam String wanted, @RequestParam String again,
			HttpServletRequest request, Principal principal, Model model, RedirectAttributes flash) {
		try {
			look(principal.getName(), current, request.getRemoteAddr());
			if (!wanted.equals(again)) {
				throw new IllegalArgumentException("The two new passwords differ");
			}
			this.users.changePassword(principal.getName(), current, wanted);
		}
		catch (IllegalArgumentException ex) {
			model.addAttribute("problem", ex.getMessage());
			return password(principal, model);
		}
		this.sessions.goOn(principal.getName(), request);
		this.trail.add(principal.getName(), "password-changed", "user " + principal.getName(), "");
		flash.addFlashAttribute("notice", "Your password is changed.");
		return "redirect:/";
	}

}

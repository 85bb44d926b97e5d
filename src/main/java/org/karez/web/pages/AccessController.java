package org.karez.web.pages;

import java.security.Principal;
import java.util.function.Supplier;

import org.karez.access.ApiKeys;
import org.karez.access.Role;
import org.karez.access.Users;
import org.karez.audit.Trail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Users and keys, for administrators.
 */
@Controller
@RequestMapping("/admin/access")
class AccessController {

	private static final String BACK = "redirect:/admin/access";

	private final Users users;

	private final ApiKeys keys;

	private final Trail trail;

	AccessController(Users users, ApiKeys keys, Trail trail) {
		this.users = users;
		this.keys = keys;
		this.trail = trail;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("nav", "access");
		model.addAttribute("users", this.users.all());
		model.addAttribute("keys", this.keys.all());
		model.addAttribute("roles", Role.values());
		return "access";
	}

	@PostMapping("/users")
	String addUser(@RequestParam String name, @RequestParam Role role, Principal by, RedirectAttributes flash) {
		return secret(flash, "Password of " + name, by, "user-added", "user " + name, () -> this.users.add(name, role));
	}

	@PostMapping("/users/{name}/reset")
	String reset(@PathVariable String name, Principal by, RedirectAttributes flash) {
		return secret(flash, "New password of " + name, by, "password-reset", "user " + name,
				() -> this.users.reset(name));
	}

	@PostMapping("/users/{name}/enabled")
	String enable(@PathVariable String name, @RequestParam boolean value, Principal by, RedirectAttributes flash) {
		if (name.equals(by.getName())) {
			flash.addFlashAttribute("problem", "You cannot lock yourself out.");
			return BACK;
		}
		this.users.enable(name, value);
		this.trail.add(by.getName(), value ? "user-let-in" : "user-locked-out", "user " + name, "");
		return BACK;
	}

	@PostMapping("/keys")
	String addKey(@RequestParam String label, @RequestParam Role role, Principal by, RedirectAttributes flash) {
		return secret(flash, "Key " + label, by, "key-made", "key " + label,
				() -> this.keys.create(label, role, by.getName()));
	}

	@PostMapping("/keys/{id}/revoke")
	String revoke(@PathVariable long id, Principal by) {
		this.keys.revoke(id);
		this.trail.add(by.getName(), "key-revoked", "key " + id, "");
		return BACK;
	}

	private String secret(RedirectAttributes flash, String label, Principal by, String what, String subject,
			Supplier<String> action) {
		try {
			flash.addFlashAttribute("secret", action.get());
			flash.addFlashAttribute("secretOf", label);
			this.trail.add(by.getName(), what, subject, "");
		}
		catch (IllegalArgumentException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return BACK;
	}

}

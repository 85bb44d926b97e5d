package org.karez.web.pages;

import java.security.Principal;

import org.karez.access.ApiKey;
import org.karez.access.ApiKeys;
import org.karez.access.Role;
import org.karez.access.User;
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
		return tried(flash, () -> {
			secret(flash, "Password of " + name, this.users.add(name, role));
			this.trail.add(by.getName(), "user-added", "user " + name, "role " + role);
		});
	}

	@PostMapping("/users/{name}/reset")
	String reset(@PathVariable String name, Principal by, RedirectAttributes flash) {
		return tried(flash, () -> {
			if (name.equals(by.getName())) {
				throw new IllegalArgumentException(
						"A new password would end your own session before you saw it; change yours on the page Password");
			}
			secret(flash, "New password of " + name, this.users.reset(known(name)));
			this.trail.add(by.getName(), "password-reset", "user " + name, "");
		});
	}

	@PostMapping("/users/{name}/enabled")
	String enable(@PathVariable String name, @RequestParam boolean value, Principal by, RedirectAttributes flash) {
		return tried(flash, () -> {
			if (name.equals(by.getName())) {
				throw new IllegalArgumentException("You cannot lock yourself out");
			}
			this.users.enable(known(name), value);
			flash.addFlashAttribute("notice", name + (value ? " is let in." : " is locked out."));
			this.trail.add(by.getName(), value ? "user-let-in" : "user-locked-out", "user " + name, "");
		});
	}

	private String known(String name) {
		return this.users.named(name)
			.map(User::name)
			.orElseThrow(() -> new IllegalArgumentException("There is no user “" + name + "”"));
	}

	@PostMapping("/keys")
	String addKey(@RequestParam String label, @RequestParam Role role, Principal by, RedirectAttributes flash) {
		return tried(flash, () -> {
			String text = this.keys.create(label, role, by.getName());
			ApiKey made = this.keys.presented(text).orElseThrow();
			secret(flash, "Key " + made.label(), text);
			this.trail.add(by.getName(), "key-made", made.principal(), "role " + role);
		});
	}

	@PostMapping("/keys/{id}/revoke")
	String revoke(@PathVariable long id, Principal by, RedirectAttributes flash) {
		return tried(flash, () -> {
			ApiKey key = this.keys.find(id)
				.orElseThrow(() -> new IllegalArgumentException("There is no key number " + id));
			if (!this.keys.revoke(id)) {
				throw new IllegalArgumentException("The key " + key.label() + " was revoked before");
			}
			flash.addFlashAttribute("notice", "The key " + key.label() + " is revoked.");
			this.trail.add(by.getName(), "key-revoked", key.principal(), "role " + key.role());
		});
	}

	private static void secret(RedirectAttributes flash, String of, String text) {
		flash.addFlashAttribute("secret", text);
		flash.addFlashAttribute("secretOf", of);
	}

	private static String tried(RedirectAttributes flash, Runnable deed) {
		try {
			deed.run();
		}
		catch (IllegalArgumentException ex) {
			flash.addFlashAttribute("problem", ex.getMessage() + ".");
		}
		return BACK;
	}

}

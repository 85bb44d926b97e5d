package org.karez.web.pages;

import java.io.IOException;
import java.security.Principal;

import org.karez.web.Verifications;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Says of any workbook whether it is a report as it was issued.
 */
@Controller
class VerifyController {

	private final Verifications verifications;

	VerifyController(Verifications verifications) {
		this.verifications = verifications;
	}

	@GetMapping("/verify")
	String ask(Model model) {
		model.addAttribute("nav", "verify");
		return "verify";
	}

	@PostMapping("/verify")
	String answer(@RequestParam MultipartFile file, Principal by, Model model) throws IOException {
		model.addAttribute("nav", "verify");
		if (file.isEmpty()) {
			model.addAttribute("problem", "The file is empty. Choose the workbook as it was downloaded.");
			return "verify";
		}
		model.addAttribute("answer", this.verifications.of(file, by.getName()));
		model.addAttribute("fileName", file.getOriginalFilename());
		return "verify";
	}

}

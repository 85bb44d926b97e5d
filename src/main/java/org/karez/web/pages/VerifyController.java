package org.karez.web.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;

import org.karez.audit.Trail;
import org.karez.report.archive.Verification;
import org.karez.report.archive.Verifier;

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

	private final Verifier verifier;

	private final Trail trail;

	VerifyController(Verifier verifier, Trail trail) {
		this.verifier = verifier;
		this.trail = trail;
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
		Path copy = Files.createTempFile("karez-verify", ".xlsx");
		try {
			file.transferTo(copy);
			Verification answer = this.verifier.verify(copy);
			this.trail.add(by.getName(), "report-verified", "file " + file.getOriginalFilename(),
					answer.verdict().name());
			model.addAttribute("answer", answer);
			model.addAttribute("fileName", file.getOriginalFilename());
		}
		finally {
			Files.deleteIfExists(copy);
		}
		return "verify";
	}

}
